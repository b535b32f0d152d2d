package vn.tram.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.staff.Workplace;

/** A session that works at one of several places. */
class ChosenPlaceTest {

    private static final Right STATION = Right.over(Role.STATION, UnitCode.of("23677"));
    private static final Right PROVINCE = Right.over(Role.PROVINCE, UnitCode.of("52"));

    private final Actor everywhere =
            new Actor(
                    new StaffId(UUID.randomUUID()),
                    "Kpă Sương Thảo",
                    "",
                    List.of(STATION, PROVINCE));

    private Authentication at(Optional<String> key) {
        return StaffSession.authentication(everywhere, UUID.randomUUID(), key);
    }

    private static List<String> roles(Authentication session) {
        return session.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
    }

    @Test
    void theSessionHasTheRolesOfTheChosenPlaceOnly() {
        Authentication chosen = at(Optional.of(Workplace.of(STATION).key()));
        assertThat(roles(chosen)).containsExactly("ROLE_STAFF", "ROLE_STATION");
        assertThat(StaffSession.workplace(chosen, everywhere)).contains(Workplace.of(STATION));
        assertThat(roles(at(Optional.empty()))).contains("ROLE_STATION", "ROLE_PROVINCE");
    }

    @Test
    void aPlaceThatIsNotHeldIsNotChosen() {
        for (String foreign : List.of("", "01558", "23677/" + UUID.randomUUID(), "x' OR 1=1")) {
            Authentication session = at(Optional.of(foreign));
            assertThat(StaffSession.chosen(session)).isEmpty();
            assertThat(roles(session))
                    .containsExactly("ROLE_STAFF", "ROLE_PROVINCE", "ROLE_STATION");
        }
    }

    @Test
    void aRightThatEndsEndsTheChoice() {
        Authentication chosen = at(Optional.of(Workplace.of(STATION).key()));
        Actor later = new Actor(everywhere.id(), everywhere.displayName(), "", List.of(PROVINCE));
        assertThat(StaffSession.workplace(chosen, later)).isEmpty();
    }
}
