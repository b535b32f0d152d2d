package vn.tram.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.staff.MovingClock;
import vn.tram.staff.NewAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.staff.StaffAccounts;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffEvents;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffRefusal;
import vn.tram.staff.StaffSummary;
import vn.tram.staff.StaffTest;

@StaffTest
class AccountAdministrationTest {

    private static final UnitCode HA_LANG = UnitCode.of("01558");
    private static final UnitCode DAK_DOA = UnitCode.of("23677");

    @Autowired StaffAccounts administration;
    @Autowired StaffDirectory directory;
    @Autowired People people;
    @Autowired StaffEvents events;
    @Autowired MovingClock clock;

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), StaffConfiguration.VIET_NAM);
    }

    private static Refusal refusalOf(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private Outcome<UUID> grant(Actor by, StaffId to, Right right) {
        return administration.grant(by, to, right, today(), Optional.empty());
    }

    private static NewAccount somebody(String login) {
        return new NewAccount(login, "Ai Đó", "Y sĩ", "vi");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
    void nobodyButAnAdministratorAdministers(Role role) {
        Actor other = people.actor(Right.nationwide(role));
        Actor target = people.actor(Right.over(Role.STATION, HA_LANG));
        StaffId id = target.id();

        assertThat(refusalOf(administration.create(other, somebody(People.newLogin()))))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusalOf(grant(other, id, Right.over(Role.COMMUNE, HA_LANG))))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusalOf(administration.revoke(other, UUID.randomUUID())))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusalOf(administration.deactivate(other, id)))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusalOf(administration.resetPassword(other, id)))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusalOf(administration.resetSecondFactor(other, id)))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusalOf(administration.account(other, id)))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
    }

    @Test
    void aRightWorksFromTheMomentItIsGivenUntilItIsTaken() {
        Actor admin = people.administrator();
        StaffId id = people.actor().id();
        Right right = Right.over(Role.STATION, HA_LANG);

        UUID rightId = grant(admin, id, right).value();
        assertThat(directory.actor(id).orElseThrow().rights()).containsExactly(right);
        assertThat(administration.revoke(admin, rightId).isDone()).isTrue();
        assertThat(directory.actor(id).orElseThrow().rights()).isEmpty();
        assertThat(refusalOf(administration.revoke(admin, rightId)))
                .isEqualTo(StaffRefusal.UNKNOWN_RIGHT);
        assertThat(grant(admin, id, right).isDone()).as("and may be given again").isTrue();
        assertThat(events.of(StaffEvent.RightRevoked.class))
                .anyMatch(event -> event.rightId().equals(rightId));
    }

    @Test
    void theSameRightIsNotGivenTwice() {
        Actor admin = people.administrator();
        StaffId id = people.actor().id();

        assertThat(grant(admin, id, Right.nationwide(Role.AUDITOR)).isDone()).isTrue();
        assertThat(refusalOf(grant(admin, id, Right.nationwide(Role.AUDITOR))))
                .isEqualTo(StaffRefusal.RIGHT_ALREADY_HELD);
        assertThat(administration.account(admin, id).value().rights()).hasSize(1);
    }

    @Test
    void aRightWithAnEndDoesNotStandBesideTheSameOneOnAnyDay() {
        Actor admin = people.actor(Right.nationwide(Role.ADMIN));
        StaffId id = people.actor().id();
        Right right = Right.over(Role.STATION, HA_LANG);
        LocalDate today = today();
        Optional<LocalDate> inTenDays = Optional.of(today.plusDays(10));
        administration.grant(admin, id, right, today.plusDays(5), inTenDays).value();

        assertThat(refusalOf(grant(admin, id, right))).isEqualTo(StaffRefusal.RIGHT_ALREADY_HELD);
        assertThat(refusalOf(administration.grant(admin, id, right, today.plusDays(9), inTenDays)))
                .isEqualTo(StaffRefusal.RIGHT_ALREADY_HELD);
        assertThat(
                        administration
                                .grant(admin, id, right, today, Optional.of(today.plusDays(5)))
                                .isDone())
                .as("ends where the other begins")
                .isTrue();
        assertThat(grant(admin, id, Right.over(Role.STATION, DAK_DOA)).isDone()).isTrue();
        UUID after =
                administration.grant(admin, id, right, inTenDays.get(), Optional.empty()).value();
        administration.revoke(admin, after).value();
        assertThat(
                        administration
                                .grant(admin, id, right, today.plusDays(10), Optional.empty())
                                .isDone())
                .as("one that never began is in nobody's way")
                .isTrue();
    }

    @Test
    void aRightHoldsFromItsFirstDayToTheDayBeforeItsEnd() {
        Actor admin = people.administrator();
        StaffId id = people.actor().id();
        Right right = Right.over(Role.COMMUNE, HA_LANG);
        administration.grant(
                admin, id, right, today().plusDays(1), Optional.of(today().plusDays(3)));

        assertThat(directory.actor(id).orElseThrow().rights()).isEmpty();
        clock.advance(Duration.ofDays(1));
        assertThat(directory.actor(id).orElseThrow().rights()).containsExactly(right);
        clock.advance(Duration.ofDays(2));
        assertThat(directory.actor(id).orElseThrow().rights()).isEmpty();
    }

    @Test
    void aRightNeitherBeginsInThePastNorEndsBeforeItBegins() {
        Actor admin = people.administrator();
        StaffId id = people.actor().id();
        Right right = Right.nationwide(Role.AUDITOR);

        assertThat(
                        refusalOf(
                                administration.grant(
                                        admin, id, right, today().minusDays(1), Optional.empty())))
                .isEqualTo(StaffRefusal.RIGHT_DAYS_WRONG);
        assertThat(refusalOf(administration.grant(admin, id, right, today(), Optional.of(today()))))
                .isEqualTo(StaffRefusal.RIGHT_DAYS_WRONG);
    }

    @Test
    void nobodyChangesTheirOwnAccount() {
        Actor admin = people.administrator();

        assertThat(refusalOf(grant(admin, admin.id(), Right.nationwide(Role.AUDITOR))))
                .isEqualTo(StaffRefusal.OWN_ACCOUNT);
        assertThat(refusalOf(administration.deactivate(admin, admin.id())))
                .isEqualTo(StaffRefusal.OWN_ACCOUNT);
        assertThat(refusalOf(administration.resetSecondFactor(admin, admin.id())))
                .isEqualTo(StaffRefusal.OWN_ACCOUNT);
        UUID own = administration.account(admin, admin.id()).value().rights().get(0).id();
        assertThat(refusalOf(administration.revoke(admin, own)))
                .isEqualTo(StaffRefusal.OWN_ACCOUNT);
    }

    @Test
    void anAdministratorOfAUnitReachesItsPeopleAndRightsOnly() {
        Actor admin = people.actor(Right.over(Role.ADMIN, HA_LANG));
        StaffId inside = people.actor(Right.over(Role.STATION, HA_LANG)).id();
        StaffId outside = people.actor(Right.over(Role.STATION, DAK_DOA)).id();
        StaffId both =
                people.actor(Right.over(Role.STATION, HA_LANG), Right.nationwide(Role.ADMIN)).id();

        assertThat(grant(admin, inside, Right.over(Role.COMMUNE, HA_LANG)).isDone()).isTrue();
        assertThat(refusalOf(grant(admin, inside, Right.over(Role.COMMUNE, DAK_DOA))))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusalOf(grant(admin, inside, Right.nationwide(Role.ADMIN))))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusalOf(administration.resetPassword(admin, outside)))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusalOf(administration.resetPassword(admin, both)))
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        assertThat(refusalOf(administration.resetPassword(admin, people.actor().id())))
                .as("somebody without rights whom another opened")
                .isEqualTo(StaffRefusal.NOT_ADMINISTRATOR);
        StaffId own = administration.create(admin, somebody(People.newLogin())).value().id();
        assertThat(grant(admin, own, Right.over(Role.STATION, HA_LANG)).isDone()).isTrue();
    }

    @Test
    void aLoginIsTakenOnceWhateverItsCapitals() {
        Actor admin = people.administrator();
        String login = People.newLogin();

        assertThat(administration.create(admin, somebody(login)).isDone()).isTrue();
        assertThat(refusalOf(administration.create(admin, somebody(login.toUpperCase()))))
                .isEqualTo(StaffRefusal.LOGIN_TAKEN);
    }

    @Test
    void whatIsNoAccountIsRefused() {
        Actor admin = people.administrator();

        assertThat(refusalOf(administration.create(admin, somebody("điệp"))))
                .isEqualTo(StaffRefusal.LOGIN_MALFORMED);
        assertThat(refusalOf(administration.create(admin, somebody("ab"))))
                .isEqualTo(StaffRefusal.LOGIN_MALFORMED);
        assertThat(
                        refusalOf(
                                administration.create(
                                        admin, new NewAccount(People.newLogin(), " ", "", "vi"))))
                .isEqualTo(StaffRefusal.NAME_MISSING);
        assertThat(
                        refusalOf(
                                administration.create(
                                        admin,
                                        new NewAccount(
                                                People.newLogin(), "x".repeat(121), "", "vi"))))
                .isEqualTo(StaffRefusal.TEXT_TOO_LONG);
        assertThat(
                        refusalOf(
                                administration.create(
                                        admin, new NewAccount(People.newLogin(), "x", "", "fr"))))
                .isEqualTo(StaffRefusal.LANGUAGE_UNKNOWN);
    }

    @Test
    void anAccountIsClosedAndOpenedOnce() {
        Actor admin = people.administrator();
        StaffId id = people.actor().id();

        assertThat(administration.deactivate(admin, id).isDone()).isTrue();
        assertThat(directory.actor(id)).isEmpty();
        assertThat(directory.displayName(id)).startsWith("Người");
        assertThat(refusalOf(administration.deactivate(admin, id)))
                .isEqualTo(StaffRefusal.ALREADY_INACTIVE);
        assertThat(administration.reactivate(admin, id).isDone()).isTrue();
        assertThat(refusalOf(administration.reactivate(admin, id)))
                .isEqualTo(StaffRefusal.ALREADY_ACTIVE);
        assertThat(directory.actor(id)).isPresent();
        assertThat(refusalOf(administration.resetSecondFactor(admin, id)))
                .isEqualTo(StaffRefusal.NO_SECOND_FACTOR);
    }

    @Test
    void whoMayActAtAPlaceIsFoundLikeTheRuleSays() {
        UUID facility = UUID.randomUUID();
        UnitCode district = UnitCode.of("048");
        Actor overCommune = people.actor(Right.over(Role.PROVINCE, HA_LANG));
        Actor overDistrict = people.actor(Right.over(Role.PROVINCE, district));
        Actor overProvince = people.actor(Right.over(Role.PROVINCE, UnitCode.of("04")));
        Actor atFacility = people.actor(Right.at(Role.PROVINCE, HA_LANG, facility));
        Actor closed = people.actor(Right.over(Role.PROVINCE, HA_LANG));
        administration.deactivate(people.administrator(), closed.id());
        CasePlace twoLevels = CasePlace.of(HA_LANG, UnitCode.of("04"));
        CasePlace threeLevels = CasePlace.of(HA_LANG, district, UnitCode.of("04"));

        for (CasePlace place : new CasePlace[] {twoLevels, threeLevels, twoLevels.at(facility)}) {
            for (Actor actor : new Actor[] {overCommune, overDistrict, overProvince, atFacility}) {
                assertThat(
                                directory.holding(Role.PROVINCE, place).stream()
                                        .map(StaffSummary::id)
                                        .anyMatch(actor.id()::equals))
                        .isEqualTo(Rights.allows(actor, Role.PROVINCE, place));
            }
            assertThat(directory.holding(Role.PROVINCE, place))
                    .extracting(StaffSummary::id)
                    .doesNotContain(closed.id());
        }
    }

    @Test
    void peopleAreFoundWithAndWithoutDiacriticsAndWildcardsAreText() {
        Actor admin = people.administrator();
        StaffId id =
                administration
                        .create(
                                admin,
                                new NewAccount(People.newLogin(), "Đặng Thị Ửng Hồng", "", "vi"))
                        .value()
                        .id();

        assertThat(directory.search("ung hong", 200)).extracting(StaffSummary::id).contains(id);
        assertThat(directory.search("ĐẶNG THỊ", 200)).extracting(StaffSummary::id).contains(id);
        assertThat(directory.search("%", 200)).isEmpty();
        assertThat(directory.search("  ", 200)).isEmpty();
        assertThat(directory.search("người", 2)).hasSize(2);
    }
}
