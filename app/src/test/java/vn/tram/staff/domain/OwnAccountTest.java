package vn.tram.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.MovingClock;
import vn.tram.staff.OwnAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffAccounts;
import vn.tram.staff.StaffRefusal;
import vn.tram.staff.StaffTest;

@StaffTest
class OwnAccountTest {

    private static final String CHOSEN = "mây trắng bay ngang đèo cao";
    private static final UnitCode HA_LANG = UnitCode.of("01558");
    private static final UnitCode DAK_DOA = UnitCode.of("23677");

    @Autowired OwnAccount own;
    @Autowired StaffAccounts administration;
    @Autowired AccountRows accounts;
    @Autowired People people;
    @Autowired MovingClock clock;

    @Test
    void theOwnerSeesTheAccountWithItsRights() {
        Actor actor = people.actor(Right.over(Role.STATION, HA_LANG));

        assertThat(own.view(actor).displayName()).isEqualTo(actor.displayName());
        assertThat(own.view(actor).rights()).hasSize(1);
    }

    @Test
    void anotherPasswordEndsTheSessionsOfTheOldOne() {
        Actor actor = people.actor();
        UUID stamp = accounts.byId(actor.id()).orElseThrow().stamp();

        assertThat(own.changePassword(actor, People.PASSWORD, CHOSEN, CHOSEN).isDone()).isTrue();

        assertThat(accounts.byId(actor.id()).orElseThrow().stamp()).isNotEqualTo(stamp);
        assertThat(refusal(own.changePassword(actor, People.PASSWORD, CHOSEN, CHOSEN)))
                .isEqualTo(StaffRefusal.PASSWORD_WRONG);
    }

    @Test
    void whatIsTypedTwiceMustBeTheSameAndGoodEnough() {
        Actor actor = people.actor();

        assertThat(refusal(own.changePassword(actor, People.PASSWORD, CHOSEN, CHOSEN + "x")))
                .isEqualTo(StaffRefusal.PASSWORDS_DIFFER);
        assertThat(refusal(own.changePassword(actor, People.PASSWORD, "ngắn", "ngắn")))
                .isEqualTo(StaffRefusal.PASSWORD_TOO_SHORT);
        assertThat(
                        refusal(
                                own.changePassword(
                                        actor, People.PASSWORD, People.PASSWORD, People.PASSWORD)))
                .isEqualTo(StaffRefusal.PASSWORD_UNCHANGED);
    }

    @Test
    void anUnlockedScreenIsNoPlaceToGuessThePassword() {
        Actor actor = people.actor();
        for (int i = 0; i < ThrottleRule.KNOWN_DEVICE.free(); i++) {
            assertThat(refusal(own.changePassword(actor, "sai mật khẩu", CHOSEN, CHOSEN)))
                    .isEqualTo(StaffRefusal.PASSWORD_WRONG);
        }

        assertThat(refusal(own.changePassword(actor, People.PASSWORD, CHOSEN, CHOSEN)))
                .isEqualTo(StaffRefusal.PASSWORD_TRIES_USED_UP);
        clock.advance(Duration.ofMinutes(6));
        assertThat(own.changePassword(actor, People.PASSWORD, CHOSEN, CHOSEN).isDone()).isTrue();
    }

    @Test
    void anAdministratorFindsTheAccountsWithinReachAndNobodyElseAny() {
        Actor here = people.actor(Right.over(Role.STATION, HA_LANG));
        Actor there = people.actor(Right.over(Role.STATION, DAK_DOA));
        Actor ours = people.actor(Right.over(Role.ADMIN, HA_LANG));

        assertThat(administration.search(ours, here.displayName(), false, 10)).hasSize(1);
        assertThat(administration.search(ours, there.displayName(), false, 10)).isEmpty();
        assertThat(administration.search(people.administrator(), there.displayName(), false, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.rights()).isEqualTo(there.rights()));
        assertThat(administration.search(here, here.displayName(), false, 10)).isEmpty();
    }

    @Test
    void closedAccountsAreFoundOnlyWhenAskedFor() {
        Actor admin = people.administrator();
        Actor gone = people.actor();
        administration.deactivate(admin, gone.id());

        assertThat(administration.search(admin, gone.displayName(), false, 10)).isEmpty();
        assertThat(administration.search(admin, gone.displayName(), true, 10))
                .singleElement()
                .satisfies(line -> assertThat(line.active()).isFalse());
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
