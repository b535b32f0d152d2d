package vn.tram.certificates.domain;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.certificates.CertificateId;
import vn.tram.certificates.Certificates;
import vn.tram.certificates.DoseStanding;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.certificates.dcc.VaccineCodeSet;
import vn.tram.doses.DoseConfirmations;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.doses.PastDoses;
import vn.tram.lists.ListWorld;
import vn.tram.people.Identities;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.SessionConfirmed;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.stock.StockWorld;

/** People with doses, and what makes certificates of them. Call {@link #units()} first. */
@TestComponent
@Import({DoseWorld.class, DayWorld.class, ListWorld.class})
public class CertificateWorld {

    public static final Actor PROVINCE =
            ListWorld.actor("Sở Y tế thử", "", Right.over(Role.PROVINCE, StockWorld.CAO_BANG));
    static final Actor OFFICER = ListWorld.inHaLang(Role.IDENTITY);

    private static final AtomicInteger NUMBERS = new AtomicInteger(20_000_000);

    final DoseWorld doses;
    final DayWorld days;
    final JdbcClient jdbc;
    final Clock clock;
    private final PlatformTransactionManager transactions;
    private final DoseConfirmations confirmations;
    private final PastDoses pastDoses;
    private final Identities identities;
    private final Certificates certificates;
    private final ApplicationEventPublisher events;
    private final DoseLooks looks;
    private final KeepingUp keepingUp;
    private final VaccineCodeSet codes;

    CertificateWorld(
            DoseWorld doses,
            DayWorld days,
            JdbcClient jdbc,
            Clock clock,
            PlatformTransactionManager transactions,
            DoseConfirmations confirmations,
            PastDoses pastDoses,
            Identities identities,
            Certificates certificates,
            ApplicationEventPublisher events,
            DoseLooks looks,
            KeepingUp keepingUp,
            VaccineCodeSet codes) {
        this.doses = doses;
        this.days = days;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transactions = transactions;
        this.confirmations = confirmations;
        this.pastDoses = pastDoses;
        this.identities = identities;
        this.certificates = certificates;
        this.events = events;
        this.looks = looks;
        this.keepingUp = keepingUp;
        this.codes = codes;
    }

    public void units() throws IOException {
        doses.units();
    }

    /** Somebody of 1990 by what they are identified by. */
    PersonId person(String state, String kind, String number) {
        PersonId person = new PersonId(days.person("Nông Thị Thử", BORN, 'F'));
        jdbc.sql(
                        "UPDATE person SET identity_state = :state, id_kind = :kind,"
                                + " id_number = :number WHERE id = :id")
                .param("state", state)
                .param("kind", kind)
                .param("number", number)
                .param("id", person.value())
                .update();
        return person;
    }

    static final java.time.LocalDate BORN = java.time.LocalDate.of(1990, 4, 2);

    public PersonId verified() {
        return person("VERIFIED", "CCCD", number());
    }

    /** A number of a woman born in 1990 in Cao Bằng. */
    static String number() {
        return "004190" + String.valueOf(NUMBERS.incrementAndGet()).substring(2);
    }

    /** A dose recorded afterwards and confirmed by a second person. */
    public DoseView confirmed(PersonId person, String product, String day) {
        DoseView dose = doses.had(person, product, day);
        confirmations.confirm(dose.id(), DoseWorld.another()).value();
        return dose;
    }

    DoseView certified(PersonId person) {
        DoseView dose = confirmed(person, "COMIRNATY", "2021-09-10");
        sign(new JdkSigner());
        return dose;
    }

    public void undo(DoseId dose) {
        pastDoses.undo(dose, "Nhập nhầm người", DoseWorld.another()).value();
    }

    public void verify(PersonId person) {
        identities.verify(java.util.Set.of(person), "Tra cứu ngày hôm nay", OFFICER).value();
    }

    void verifyBy(PersonId person, Actor officer) {
        identities.verifyEach(java.util.Set.of(person), "Tra cứu ngày hôm nay", officer).value();
    }

    public void contradict(PersonId person) {
        identities.contradict(person, "Tra cứu ngày hôm nay", OFFICER).value();
    }

    /** As when an official signs the result of the session. */
    void confirm(Held session) {
        doses.act(
                () -> {
                    Actor official = DayWorld.official();
                    Instant now = clock.instant();
                    jdbc.sql(
                                    "UPDATE vaccination_session SET state = 'CONFIRMED',"
                                            + " confirmed_by = :by, confirmed_by_name = :name,"
                                            + " confirmed_at = :now WHERE id = :id")
                            .param("by", official.id().value())
                            .param("name", official.displayName())
                            .param("now", Timestamp.from(now))
                            .param("id", session.id().value())
                            .update();
                    events.publishEvent(new SessionConfirmed(session.id(), official, now));
                    return null;
                });
    }

    SigningQueue queue(int stretch) {
        return new SigningQueue(
                jdbc,
                transactions,
                new KeyWithdrawalRows(jdbc),
                looks,
                keepingUp,
                settings(stretch));
    }

    static SigningSettings settings(int stretch) {
        return new SigningSettings("Bộ Y tế thử", stretch, Duration.ofMinutes(2), 1);
    }

    SigningRound round(DccSigner signer, int stretch, Clock at) {
        return new SigningRound(queue(stretch), signer, codes, settings(stretch), at);
    }

    /** All whose time has come. */
    public void sign(DccSigner signer) {
        signAll(signer, clock);
    }

    /** All that waits, as if it had waited then and been signed then. */
    public void sign(DccSigner signer, Clock at) {
        jdbc.sql(
                        "UPDATE certificate SET next_attempt_at = LEAST(next_attempt_at, :at)"
                                + " WHERE state = 'READY'")
                .param("at", Timestamp.from(at.instant()))
                .update();
        signAll(signer, at);
    }

    private void signAll(DccSigner signer, Clock at) {
        SigningRound round = round(signer, 200, at);
        while (round.run() == SigningRound.Result.SIGNED) {
            continue;
        }
    }

    /** As if it had been signed so long ago. */
    public void ago(CertificateId certificate, Duration since) {
        jdbc.sql(
                        "UPDATE certificate SET issued_at = issued_at - INTERVAL :s SECOND,"
                                + " expires_at = expires_at - INTERVAL :s SECOND WHERE id = :id")
                .param("s", since.toSeconds())
                .param("id", certificate.value())
                .update();
    }

    public DoseStanding standing(DoseView dose) {
        return certificates.ofPerson(dose.person(), PROVINCE).stream()
                .filter(each -> each.dose().equals(dose.id()))
                .findFirst()
                .orElseThrow();
    }

    List<String> states(UUID dose) {
        return jdbc.sql("SELECT state FROM certificate WHERE dose_id = :d ORDER BY generation")
                .param("d", dose)
                .query(String.class)
                .list();
    }
}
