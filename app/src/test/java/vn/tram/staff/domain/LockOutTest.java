package vn.tram.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.staff.domain.People.PASSWORD;
import static vn.tram.staff.domain.People.newNetwork;
import static vn.tram.staff.domain.People.stranger;
import static vn.tram.staff.domain.People.ticket;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.staff.MovingClock;
import vn.tram.staff.StaffTest;
import vn.tram.staff.domain.People.Person;
import vn.tram.staff.signin.SignIn;
import vn.tram.staff.signin.SignInAnswer;
import vn.tram.staff.signin.SignInAnswer.Next;
import vn.tram.staff.signin.SignInAnswer.Rejected;
import vn.tram.staff.signin.SignInAnswer.Throttled;
import vn.tram.staff.signin.SignInTicket;
import vn.tram.staff.signin.Visitor;

@StaffTest
class LockOutTest {

    @Autowired SignIn signIn;
    @Autowired People people;
    @Autowired MovingClock clock;
    @Autowired JdbcClient jdbc;

    private SignInAnswer fail(String login, Visitor visitor) {
        return signIn.password(login, "wrong", visitor);
    }

    private void useUp(String login, Visitor visitor) {
        for (int i = 0; i < 5; i++) {
            assertThat(fail(login, visitor)).isInstanceOf(Rejected.class);
        }
        assertThat(fail(login, visitor)).isInstanceOf(Throttled.class);
    }

    @Test
    void afterFiveWrongTriesEvenTheRightPasswordWaits() {
        Person person = people.enrolled();
        Visitor stranger = stranger();
        useUp(person.login(), stranger);

        assertThat(signIn.password(person.login(), PASSWORD, stranger))
                .isEqualTo(new Throttled(Duration.ofSeconds(30)));
    }

    @Test
    void thePauseEndsByTheClockAndTheNextOneIsTwiceAsLong() {
        Person person = people.enrolled();
        Visitor stranger = stranger();
        useUp(person.login(), stranger);
        clock.advance(Duration.ofSeconds(29));
        assertThat(fail(person.login(), stranger)).isEqualTo(new Throttled(Duration.ofSeconds(1)));

        clock.advance(Duration.ofSeconds(1));
        assertThat(fail(person.login(), stranger)).isInstanceOf(Rejected.class);
        assertThat(fail(person.login(), stranger)).isEqualTo(new Throttled(Duration.ofSeconds(60)));
    }

    @Test
    void tryingDuringAPauseDoesNotMakeItLonger() {
        Person person = people.enrolled();
        Visitor stranger = stranger();
        useUp(person.login(), stranger);
        IntStream.range(0, 20).forEach(i -> fail(person.login(), stranger));

        assertThat(fail(person.login(), stranger)).isEqualTo(new Throttled(Duration.ofSeconds(30)));
    }

    @Test
    void aRightPasswordBeginsAnew() {
        Person person = people.enrolled();
        Visitor visitor = stranger();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(fail(person.login(), visitor)).isInstanceOf(Rejected.class);
            }
            assertThat(signIn.password(person.login(), PASSWORD, visitor)).isInstanceOf(Next.class);
        }
    }

    @Test
    void failuresOfYesterdayAreForgotten() {
        Person person = people.enrolled();
        Visitor stranger = stranger();
        useUp(person.login(), stranger);
        clock.advance(Duration.ofHours(13));

        useUp(person.login(), stranger);
    }

    @Test
    void strangersFromManyPlacesNeverStopTheOwnerAtAKnownDeviceWhereverItIs() {
        Person owner = people.enrolled();
        for (int i = 0; i < 10; i++) {
            useUp(owner.login(), stranger());
        }

        Visitor travelling = new Visitor(newNetwork(), Set.of(owner.device().value()));
        assertThat(signIn.password(owner.login(), PASSWORD, travelling)).isInstanceOf(Next.class);
    }

    @Test
    void strangersNeverStopTheOwnerAtAKnownNetworkWithAnotherBrowser() {
        Person owner = people.enrolled();
        useUp(owner.login(), stranger());

        assertThat(signIn.password(owner.login(), PASSWORD, new Visitor(owner.home(), Set.of())))
                .isInstanceOf(Next.class);
    }

    @Test
    void aStrangerBehindTheOwnersOwnAddressDoesNotStopTheOwnersDevice() {
        Person owner = people.enrolled();
        useUp(owner.login(), new Visitor(owner.home(), Set.of()));

        assertThat(signIn.password(owner.login(), PASSWORD, owner.atHome()))
                .isInstanceOf(Next.class);
    }

    @Test
    void theOwnerSomewhereNewIsNotStoppedByStrangersElsewhere() {
        Person owner = people.enrolled();
        for (int i = 0; i < 10; i++) {
            useUp(owner.login(), stranger());
        }

        assertThat(signIn.password(owner.login(), PASSWORD, stranger())).isInstanceOf(Next.class);
    }

    @Test
    void aKnownDeviceHasItsOwnLimit() {
        Person owner = people.enrolled();

        useUp(owner.login(), owner.atHome());
    }

    @Test
    void aDeviceCookieOfOnesOwnAccountBuysNoTriesAgainstAnother() {
        Person attacker = people.enrolled();
        Person victim = people.enrolled();
        Visitor visitor = new Visitor(newNetwork(), Set.of(attacker.device().value()));

        useUp(victim.login(), visitor);
    }

    @Test
    void aLoginThatDoesNotExistIsThrottledLikeOneThatDoes() {
        useUp("nobody-" + People.newLogin(), stranger());
    }

    @Test
    void oneNetworkCannotGoThroughManyAccounts() {
        Visitor stranger = stranger();
        for (int i = 0; i < 40; i++) {
            assertThat(fail("spray-" + People.newLogin(), stranger)).isInstanceOf(Rejected.class);
        }

        assertThat(fail("spray-" + People.newLogin(), stranger))
                .isEqualTo(new Throttled(Duration.ofSeconds(10)));
    }

    @Test
    void whoWorksFromThatNetworkIsNotStoppedByIt() {
        Person owner = people.enrolled();
        Visitor neighbour = new Visitor(owner.home(), Set.of());
        for (int i = 0; i < 41; i++) {
            fail("spray-" + People.newLogin(), neighbour);
        }

        assertThat(signIn.password(owner.login(), PASSWORD, neighbour)).isInstanceOf(Next.class);
    }

    @Test
    void manyTriesAtTheSameMomentAreCountedOneByOne() throws Exception {
        Person person = people.enrolled();
        Visitor stranger = stranger();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        Callable<SignInAnswer> attempt = () -> fail(person.login(), stranger);

        List<Future<SignInAnswer>> answers =
                pool.invokeAll(IntStream.range(0, 40).mapToObj(i -> attempt).toList());
        pool.shutdown();

        int looked = 0;
        for (Future<SignInAnswer> answer : answers) {
            looked += answer.get() instanceof Rejected ? 1 : 0;
        }
        assertThat(looked).isEqualTo(5);
    }

    @Test
    void codesAreLimitedAcrossAllUnknownPlacesTogetherAndNotAtAKnownDevice() {
        Person owner = people.enrolled();
        clock.advance(Duration.ofMinutes(1));
        String wrong = people.wrongCode(owner.id());
        for (int i = 0; i < 5; i++) {
            Visitor thief = stranger();
            SignInTicket ticket = ticket(signIn.password(owner.login(), PASSWORD, thief));
            assertThat(signIn.code(ticket, wrong, thief)).isInstanceOf(Rejected.class);
        }
        Visitor thief = stranger();
        SignInTicket ticket = ticket(signIn.password(owner.login(), PASSWORD, thief));

        assertThat(signIn.code(ticket, people.code(owner.id(), 0), thief))
                .isInstanceOf(Throttled.class);
        SignInTicket own = ticket(signIn.password(owner.login(), PASSWORD, owner.atHome()));
        assertThat(signIn.code(own, people.code(owner.id(), 0), owner.atHome()))
                .isInstanceOf(SignInAnswer.SignedIn.class);
    }

    @Test
    void neitherLoginsNorAddressesCanBeReadFromTheCounters() {
        useUp("readable-login", stranger());

        assertThat(jdbc.sql("SELECT subject FROM login_throttle").query(String.class).list())
                .allMatch(subject -> subject.matches("[0-9a-f]{64}"));
    }
}
