package vn.tram.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Narrows the audit record; empty means any.
 *
 * @param about a case, or a person, row or account
 * @param from first moment
 * @param until first moment no longer wanted
 * @param before the id of the last entry already shown, for the next page
 */
public record AuditQuery(
        Optional<UUID> actor,
        Optional<String> action,
        Optional<UUID> about,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Long> before) {

    public static AuditQuery everything() {
        return new AuditQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
