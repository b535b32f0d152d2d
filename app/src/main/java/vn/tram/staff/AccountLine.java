package vn.tram.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An account in the administrator's list.
 *
 * @param rights held today
 */
public record AccountLine(
        StaffId id,
        String login,
        String displayName,
        String jobTitle,
        boolean active,
        boolean secondFactorEnrolled,
        Optional<Instant> lastSignedInAt,
        List<Right> rights) {

    public AccountLine {
        rights = List.copyOf(rights);
    }
}
