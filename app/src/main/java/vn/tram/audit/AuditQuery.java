package vn.tram.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Narrows the audit record; empty means any. */
public record AuditQuery(
        Optional<UUID> actor,
        Optional<String> action,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<Long> before) {

    public static AuditQuery everything() {
        return new AuditQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
