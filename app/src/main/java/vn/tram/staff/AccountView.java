package vn.tram.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An account as the administrator sees it. Holds no secret. */
public record AccountView(
        StaffId id,
        String login,
        String displayName,
        String jobTitle,
        String language,
        boolean active,
        boolean secondFactorEnrolled,
        boolean mustChangePassword,
        Optional<Instant> lastSignedInAt,
        List<HeldRight> rights) {

    public AccountView {
        rights = List.copyOf(rights);
    }
}
