package vn.tram.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.staff.domain.People.PASSWORD;
import static vn.tram.staff.domain.People.stranger;
import static vn.tram.staff.domain.People.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.CreatedAccount;
import vn.tram.staff.MovingClock;
import vn.tram.staff.NewAccount;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffAccounts;
import vn.tram.staff.StaffEvent;
import vn.tram.staff.StaffEvents;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffRefusal;
import vn.tram.staff.StaffTest;
import vn.tram.staff.domain.People.Person;
import vn.tram.staff.signin.Enrolment;
import vn.tram.staff.signin.EnrolmentAnswer;
import vn.tram.staff.signin.SignIn;
import vn.tram.staff.signin.SignInAnswer;
import vn.tram.staff.signin.SignInAnswer.Rejected;
import vn.tram.staff.signin.SignInAnswer.SignedIn;
import vn.tram.staff.signin.SignInAnswer.Stale;
import vn.tram.staff.signin.SignInStep;
import vn.tram.staff.signin.SignInTicket;
import vn.tram.staff.signin.Visitor;

@StaffTest
class SignInTest {

    @Autowired SignIn signIn;
    @Autowired StaffAccounts administration;
    @Autowired People people;
    @Autowired MovingClock clock;
    @Autowired StaffEvents events;
    @Autowired JdbcClient jdbc;

    private SignInTicket passwordPassed(Person person) {
        return ticket(signIn.password(person.login(), PASSWORD, person.atHome()));
    }

    @Test
    void thePasswordAloneLeadsToTheCodeAndNoFurther() {
        Person person = people.enrolled();

        assertThat(passwordPassed(person).next()).isEqualTo(SignInStep.CODE);
    }

    @Test
    void passwordAndCodeLetTheOwnerInWithTheirRights() {
        Right right = Right.over(Role.STATION, UnitCode.of("01558"));
        Person person = people.enrolled(right);
        clock.advance(Duration.ofMinutes(1));

        SignInAnswer answer =
                signIn.code(passwordPassed(person), people.code(person.id(), 0), person.atHome());

        assertThat(answer).isInstanceOf(SignedIn.class);
        assertThat(((SignedIn) answer).actor().rights()).containsExactly(right);
    }

    @Test
    void capitalsAndSpacesAroundTheLoginDoNotMatter() {
        Person person = people.enrolled();

        assertThat(
                        signIn.password(
                                "  " + person.login().toUpperCase() + " ",
                                PASSWORD,
                                person.atHome()))
                .isInstanceOf(SignInAnswer.Next.class);
    }

    @Test
    void aCodeCountsOnce() {
        Person person = people.enrolled();
        clock.advance(Duration.ofMinutes(1));
        String code = people.code(person.id(), 0);
        SignInTicket first = passwordPassed(person);
        SignInTicket second = passwordPassed(person);

        assertThat(signIn.code(first, code, person.atHome())).isInstanceOf(SignedIn.class);
        assertThat(signIn.code(second, code, person.atHome())).isInstanceOf(Rejected.class);
    }

    @Test
    void aCodeOlderThanOneThatWasUsedIsRefused() {
        Person person = people.enrolled();
        clock.advance(Duration.ofMinutes(2));
        signIn.code(passwordPassed(person), people.code(person.id(), 1), person.atHome());

        assertThat(
                        signIn.code(
                                passwordPassed(person),
                                people.code(person.id(), 0),
                                person.atHome()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void theCodeThatConfirmedTheEnrolmentDoesNotLetAnybodyInAgain() {
        Person person = people.enrolled();

        assertThat(
                        signIn.code(
                                passwordPassed(person),
                                people.code(person.id(), 0),
                                person.atHome()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void theFirstLoginSetsUpTheSecondFactorWithTheSameSecretUntilItIsConfirmed() {
        StaffId id = people.fresh(People.newLogin());
        String login = administration.account(people.administrator(), id).value().login();
        Visitor visitor = stranger();
        SignInTicket ticket = ticket(signIn.password(login, PASSWORD, visitor));

        Enrolment offer = signIn.enrolment(ticket).orElseThrow();
        assertThat(ticket.next()).isEqualTo(SignInStep.ENROLMENT);
        assertThat(signIn.enrolment(ticket)).contains(offer);
        assertThat(signIn.confirmEnrolment(ticket, people.wrongCode(id), visitor).answer())
                .isInstanceOf(Rejected.class);
        EnrolmentAnswer done = signIn.confirmEnrolment(ticket, people.code(id, 0), visitor);

        assertThat(done.answer()).isInstanceOf(SignedIn.class);
        assertThat(done.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(signIn.enrolment(ticket(signIn.password(login, PASSWORD, visitor))))
                .as("the secret is never shown again")
                .isEmpty();
    }

    @Test
    void aSecretIsKeptEncrypted() {
        Person person = people.enrolled();
        byte[] stored =
                jdbc.sql("SELECT totp_secret FROM staff_account WHERE id = ?")
                        .param(person.id().value().toString())
                        .query(byte[].class)
                        .single();

        assertThat(stored).hasSize(20 + 12 + 16).isNotEqualTo(people.secret(person.id()));
    }

    @Test
    void aRecoveryCodeReplacesTheTelephoneOnce() {
        String login = People.newLogin();
        StaffId id = people.fresh(login);
        Visitor visitor = stranger();
        SignInTicket ticket = ticket(signIn.password(login, PASSWORD, visitor));
        signIn.enrolment(ticket);
        List<String> codes =
                signIn.confirmEnrolment(ticket, people.code(id, 0), visitor).recoveryCodes();
        String typed = codes.get(3).toLowerCase().replace("-", " ");

        assertThat(
                        signIn.recoveryCode(
                                ticket(signIn.password(login, PASSWORD, visitor)), typed, visitor))
                .isInstanceOf(SignedIn.class);
        assertThat(
                        signIn.recoveryCode(
                                ticket(signIn.password(login, PASSWORD, visitor)), typed, visitor))
                .isInstanceOf(Rejected.class);
        assertThat(jdbc.sql("SELECT code_hash FROM recovery_code").query(String.class).list())
                .noneMatch(hash -> codes.contains(hash));
    }

    @Test
    void aTicketServesItsOwnStepOnly() {
        Person person = people.enrolled();
        SignInTicket ticket = passwordPassed(person);

        assertThat(signIn.enrolment(ticket)).isEmpty();
        assertThat(
                        signIn.newPassword(
                                        ticket,
                                        "bảy sắc cầu vồng",
                                        "bảy sắc cầu vồng",
                                        person.atHome())
                                .value())
                .isInstanceOf(Stale.class);
    }

    @Test
    void aTicketGrowsOld() {
        Person person = people.enrolled();
        SignInTicket ticket = passwordPassed(person);
        clock.advance(Duration.ofMinutes(16));

        assertThat(signIn.code(ticket, people.code(person.id(), 0), person.atHome()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aTicketDiesWhenTheAccountIsClosedOrItsPasswordReset() {
        Person closed = people.enrolled();
        Person reset = people.enrolled();
        SignInTicket first = passwordPassed(closed);
        SignInTicket second = passwordPassed(reset);
        clock.advance(Duration.ofMinutes(1));
        administration.deactivate(people.administrator(), closed.id());
        administration.resetPassword(people.administrator(), reset.id());

        assertThat(signIn.code(first, people.code(closed.id(), 0), closed.atHome()))
                .isInstanceOf(Stale.class);
        assertThat(signIn.code(second, people.code(reset.id(), 0), reset.atHome()))
                .isInstanceOf(Stale.class);
    }

    @Test
    void aClosedAccountAnswersLikeAWrongPassword() {
        Person person = people.enrolled();
        administration.deactivate(people.administrator(), person.id());

        assertThat(signIn.password(person.login(), PASSWORD, person.atHome()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void anUnknownLoginAnswersLikeAWrongPassword() {
        assertThat(signIn.password("nobody-" + People.newLogin(), PASSWORD, stranger()))
                .isEqualTo(signIn.password(people.enrolled().login(), "wrong", stranger()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aPasswordFromAnAdministratorIsReplacedAfterTheSecondFactorAndBeforeAnythingElse() {
        String login = People.newLogin();
        CreatedAccount created =
                administration
                        .create(people.administrator(), new NewAccount(login, "Mới Đến", "", "vi"))
                        .value();
        Visitor visitor = stranger();
        String given = created.password().reveal();
        SignInTicket enrolment = ticket(signIn.password(login, given, visitor));
        signIn.enrolment(enrolment);
        SignInTicket change =
                ticket(
                        signIn.confirmEnrolment(enrolment, people.code(created.id(), 0), visitor)
                                .answer());

        assertThat(change.next()).isEqualTo(SignInStep.NEW_PASSWORD);
        assertThat(signIn.newPassword(change, "a sentence of mine", "another", visitor))
                .isEqualTo(Outcome.refused(StaffRefusal.PASSWORDS_DIFFER));
        assertThat(signIn.newPassword(change, "short", "short", visitor))
                .isEqualTo(Outcome.refused(StaffRefusal.PASSWORD_TOO_SHORT));
        assertThat(signIn.newPassword(change, given, given, visitor))
                .isEqualTo(Outcome.refused(StaffRefusal.PASSWORD_UNCHANGED));
        assertThat(
                        signIn.newPassword(
                                        change, "a sentence of mine", "a sentence of mine", visitor)
                                .value())
                .isInstanceOf(SignedIn.class);
        assertThat(signIn.password(login, given, visitor)).isInstanceOf(Rejected.class);
        assertThat(ticket(signIn.password(login, "a sentence of mine", visitor)).next())
                .isEqualTo(SignInStep.CODE);
    }

    @Test
    void aLostSecondFactorIsSetUpAnewAndTheOldCodesAndDevicesAreForgotten() {
        Person person = people.enrolled();
        administration.resetSecondFactor(people.administrator(), person.id());

        assertThat(passwordPassed(person).next()).isEqualTo(SignInStep.ENROLMENT);
        assertThat(passwordPassed(person).knownDevice()).isFalse();
        assertThat(
                        jdbc.sql("SELECT COUNT(*) FROM recovery_code WHERE account_id = ?")
                                .param(person.id().value().toString())
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void everyLoginAndRefusalIsTold() {
        Person person = people.enrolled();
        signIn.password(person.login(), "wrong", stranger());

        assertThat(events.of(StaffEvent.SignedIn.class))
                .anyMatch(event -> event.account().equals(person.id()));
        assertThat(events.of(StaffEvent.SignInRefused.class))
                .anyMatch(
                        event ->
                                event.account().filter(person.id()::equals).isPresent()
                                        && !event.throttled());
        assertThat(events.of(StaffEvent.SecondFactorEnrolled.class))
                .anyMatch(event -> event.account().equals(person.id()));
    }

    @Test
    void nothingThatCouldBeLoggedShowsASecret() {
        Person person = people.enrolled();
        SignInAnswer answer = signIn.password(person.login(), PASSWORD, person.atHome());
        CreatedAccount created =
                administration
                        .create(
                                people.administrator(),
                                new NewAccount(People.newLogin(), "X Y", "", "vi"))
                        .value();
        clock.advance(Duration.ofMinutes(1));
        SignInAnswer signedIn =
                signIn.code(ticket(answer), people.code(person.id(), 0), person.atHome());

        assertThat(created.toString()).doesNotContain(created.password().reveal());
        assertThat(signedIn.toString()).doesNotContain(((SignedIn) signedIn).device().value());
        assertThat(person.atHome().toString()).doesNotContain(person.device().value());
        assertThat(new Enrolment("GEZDGNBV", "otpauth://x").toString()).doesNotContain("GEZDGNBV");
        assertThat(new EnrolmentAnswer(answer, List.of("ABCD-EFGH")).toString())
                .doesNotContain("ABCD");
        assertThat(events.all().toString())
                .doesNotContain(person.login(), People.PASSWORD, person.home().value());
    }

    @Test
    void aDeviceTokenFitsItsAccountOnlyAndCannotBeAltered() {
        Person owner = people.enrolled();
        Person other = people.enrolled();
        String token = owner.device().value();
        String altered = token.substring(0, token.length() - 1) + (token.endsWith("0") ? "1" : "0");

        assertThat(knownDevice(owner, token)).isTrue();
        assertThat(knownDevice(other, token)).isFalse();
        assertThat(knownDevice(owner, altered)).isFalse();
        assertThat(knownDevice(owner, "x.y.z")).isFalse();
        clock.advance(Duration.ofDays(181));
        assertThat(knownDevice(owner, token)).isFalse();
    }

    private boolean knownDevice(Person person, String token) {
        Visitor visitor = new Visitor(People.newNetwork(), Set.of(token));
        return ticket(signIn.password(person.login(), PASSWORD, visitor)).knownDevice();
    }
}
