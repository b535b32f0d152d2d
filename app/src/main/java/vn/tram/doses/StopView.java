package vn.tram.doses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.tram.people.PersonId;
import vn.tram.staff.StaffId;

/**
 * Something that stands, or stood, against further doses of a person.
 *
 * @param antigen see {@link NewStop}
 * @param reason see {@link NewStop}; may be empty
 * @param by empty for what was known before this was kept
 */
public record StopView(
        StopId id,
        PersonId person,
        String disease,
        Optional<String> antigen,
        StopCode code,
        LocalDate since,
        String reason,
        Optional<UUID> subject,
        Optional<StaffId> by,
        String byName,
        Instant recordedAt,
        Optional<Lifted> lifted) {

    /** Who took it away, and why. */
    public record Lifted(Instant at, String byName, String reason) {}

    public boolean live() {
        return lifted.isEmpty();
    }

    /** Whether it is about vaccines with the antigen. */
    public boolean about(String vaccine) {
        return antigen.map(vaccine::equals).orElse(true);
    }
}
