package vn.tram.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.MovingClock;
import vn.tram.staff.OwnAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffAccounts;
import vn.tram.staff.StaffContact;
import vn.tram.staff.StaffContacts;
import vn.tram.staff.StaffId;
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
    @Autowired StaffContacts contacts;

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

    @Test
    void theOwnerSaysWhereToWriteAndStaysLoggedIn() {
        Actor actor = people.actor();
        UUID stamp = accounts.byId(actor.id()).orElseThrow().stamp();

        assertThat(own.changeEmail(actor, " Lan.HT@Halang.Example ").isDone()).isTrue();

        assertThat(own.view(actor).email()).contains(new EmailAddress("Lan.HT@halang.example"));
        assertThat(accounts.byId(actor.id()).orElseThrow().stamp()).isEqualTo(stamp);
        assertThat(refusal(own.changeEmail(actor, "lan@halang")))
                .isEqualTo(StaffRefusal.EMAIL_MALFORMED);
        assertThat(own.view(actor).email()).isPresent();
        assertThat(own.changeEmail(actor, "  ").isDone()).isTrue();
        assertThat(own.view(actor).email()).isEmpty();
    }

    @Test
    void anAdministratorWithinReachChangesTheAddressOfAnother() {
        Actor here = people.actor(Right.over(Role.STATION, HA_LANG));
        Actor there = people.actor(Right.over(Role.STATION, DAK_DOA));
        Actor ours = people.actor(Right.over(Role.ADMIN, HA_LANG));

        assertThat(administration.changeEmail(ours, here.id(), "tram@halang.example").isDone())
                .isTrue();
        assertThat(own.view(here).email()).isPresent();
        assertThat(refusal(administration.changeEmail(ours, there.id(), "x@halang.example")))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusal(administration.changeEmail(here, ours.id(), "x@halang.example")))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusal(administration.changeEmail(ours, ours.id(), "x@halang.example")))
                .isEqualTo(StaffRefusal.OWN_ACCOUNT);
        assertThat(refusal(administration.changeEmail(ours, here.id(), "không phải")))
                .isEqualTo(StaffRefusal.EMAIL_MALFORMED);
    }

    @Test
    void onlyOpenAccountsWithAnAddressAreWrittenToTheNearestFirst() {
        CasePlace place = CasePlace.of(HA_LANG, UnitCode.of("04"));
        Actor country = withEmail("ca-nuoc", Right.nationwide(Role.SUPERVISOR));
        Actor commune = withEmail("xa", Right.over(Role.SUPERVISOR, HA_LANG));
        Actor province = withEmail("tinh", Right.over(Role.SUPERVISOR, UnitCode.of("04")));
        Actor elsewhere = withEmail("noi-khac", Right.over(Role.SUPERVISOR, DAK_DOA));
        Actor silent = people.actor(Right.over(Role.SUPERVISOR, HA_LANG));
        Actor closed = withEmail("da-dong", Right.over(Role.SUPERVISOR, HA_LANG));
        administration.deactivate(people.administrator(), closed.id());

        List<StaffId> told =
                contacts.holding(Role.SUPERVISOR, place, 100).stream()
                        .map(StaffContact::id)
                        .toList();

        assertThat(told).containsSubsequence(commune.id(), province.id(), country.id());
        assertThat(told).doesNotContain(elsewhere.id(), silent.id(), closed.id());
        assertThat(contacts.of(silent.id())).isEmpty();
        assertThat(contacts.of(closed.id())).isEmpty();
        assertThat(contacts.of(commune.id()).orElseThrow().email())
                .isEqualTo(new EmailAddress("xa@tram.example"));
    }

    private Actor withEmail(String name, Right right) {
        Actor actor = people.actor(right);
        assertThat(own.changeEmail(actor, name + "@tram.example").isDone()).isTrue();
        return actor;
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
