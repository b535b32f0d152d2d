package vn.tram.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.EmailAddress;

/**
 * An account as the administrator sees it. Holds no secret.
 *
 * @param email where its owner is told of tasks
 */
public record AccountView(
        StaffId id,
        String login,
        String displayName,
        String jobTitle,
        String language,
        Optional<EmailAddress> email,
        boolean active,
        boolean secondFactorEnrolled,
        boolean mustChangePassword,
        Optional<Instant> lastSignedInAt,
        List<HeldRight> rights) {

    public AccountView {
        rights = List.copyOf(rights);
    }
}
