package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.doses.DoseCategory;
import vn.tram.doses.DoseSource;
import vn.tram.doses.Doses;
import vn.tram.doses.PastDose;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.ScreeningDraft.AnswerText;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** What a desk begins with: whose desk it is, whom it may call, which dose is due. */
@TramIntegrationTest
@Import(DayWorld.class)
class DayDesksTest {

    @Autowired private DayWorld world;
    @Autowired private DayDesks desks;
    @Autowired private SessionDay day;
    @Autowired private DayScreening screening;
    @Autowired private DayInjection injection;
    @Autowired private Doses doses;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transactions;

    private Held held;
    private SessionView session;
    private final Actor nurse = DayWorld.nurse();

    @BeforeEach
    void session() throws IOException {
        held = world.session(1);
        session = day.byId(held.id(), nurse).orElseThrow();
    }

    private void assign(Actor staff, String duty, int desk) {
        world.assign(held.id(), staff, duty, "NURSE");
        jdbc.sql(
                        "UPDATE session_staff SET desk = :desk WHERE session_id = :session AND staff_id = :staff"
                                + " AND duty = :duty")
                .param("desk", desk)
                .param("session", held.id().value())
                .param("staff", staff.id().value())
                .param("duty", duty)
                .update();
    }

    private String first(Actor staff) {
        return desks.first(session, staff).label();
    }

    @Test
    void whoIsAssignedOpensTheFirstOfTheirDesks() {
        Actor two = DayWorld.named("Bế Thị Hai");
        assign(nurse, "INJECTION", 2);
        assign(nurse, "OBSERVATION", 0);
        assign(two, "SCREENING", 0);

        assertThat(first(nurse)).isEqualTo("4-2");
        assertThat(first(two)).isEqualTo("2");

        desks.opened(session, Desk.of(Desk.Kind.RESULT), two);
        assertThat(first(two)).isEqualTo("2");
    }

    @Test
    void aDeskThatTheSessionDoesNotHaveIsNotOpened() {
        assign(nurse, "INJECTION", 7);

        assertThat(first(nurse)).isEqualTo("1");
    }

    @Test
    void whoHeadsTheSessionComesBackToWhereTheyWere() {
        assign(nurse, "HEAD", 0);
        Actor nobody = DayWorld.named("Bế Thị Ba");

        assertThat(first(nurse)).isEqualTo("1");
        assertThat(first(nobody)).isEqualTo("1");

        desks.opened(session, new Desk(Desk.Kind.CONSENT, 2), nurse);
        desks.opened(session, Desk.of(Desk.Kind.OBSERVATION), nurse);
        desks.opened(session, new Desk(Desk.Kind.CONSENT, 2), nobody);

        assertThat(first(nurse)).isEqualTo("5");
        assertThat(first(nobody)).isEqualTo("3-2");
    }

    @Test
    void whoWaitsForTheDoctorIsOnlyForADoctorWhoDidNotScreenThem() {
        Actor doctor = DayWorld.named("BS Ma Văn Trực");
        world.assign(held.id(), doctor, "SCREENING", "DOCTOR");
        world.assign(held.id(), nurse, "SCREENING", "NURSE");
        SubjectId asked = asked(nurse);
        SubjectId own = asked(doctor);
        SubjectId waiting = world.adult(held.id());
        world.received(waiting, nurse);

        assertThat(desks.decidable(held.id(), doctor)).containsExactly(asked);
        assertThat(desks.decidable(held.id(), nurse)).isEmpty();

        world.assign(held.id(), nurse, "HEAD", "NURSE");
        assertThat(desks.decidable(held.id(), nurse)).containsExactly(own);
        assertThat(desks.decidable(held.id(), elsewhere())).isEmpty();
    }

    private SubjectId asked(Actor screener) {
        SubjectId subject = world.adult(held.id());
        world.received(subject, screener);
        world.typed(
                subject, world.answers(subject, Map.of("acute-illness", AnswerText.YES)), screener);
        screening.askDoctor(world.command(subject, Desk.Kind.SCREENING), screener).value();
        return subject;
    }

    private static Actor elsewhere() {
        return ListWorld.actor("Trạm khác", "", Right.over(Role.STATION, UnitCode.of("01561")));
    }

    @Test
    void aDoseThatWasRecordedAfterThePlanCountsInWhatIsDueNow() {
        SubjectId subject = world.adult(held.id());
        assertThat(desks.dose(subject, nurse).orElseThrow())
                .extracting(SubjectDose::category, SubjectDose::ordinal, SubjectDose::product)
                .containsExactly(DoseCategory.BASIC, 1, DayWorld.PRODUCT);
        PastDose earlier =
                new PastDose(
                        TimeOrderedId.next(),
                        world.read(subject).person(),
                        DayWorld.PRODUCT,
                        world.today().minusDays(60),
                        Optional.empty(),
                        Optional.empty(),
                        "Trạm Y tế xã bên",
                        session.place(),
                        DoseSource.RETROSPECTIVE,
                        "giấy xác nhận");
        transactions.executeWithoutResult(status -> doses.recordPast(earlier, nurse).value());

        assertThat(world.read(subject).ordinal()).isEqualTo(1);
        assertThat(desks.dose(subject, nurse).orElseThrow())
                .extracting(SubjectDose::category, SubjectDose::ordinal, SubjectDose::product)
                .containsExactly(DoseCategory.BASIC, 2, DayWorld.PRODUCT);
        assertThat(desks.dose(subject, elsewhere())).isEmpty();
    }

    @Test
    void afterTheInjectionItIsTheDoseThatWasGiven() {
        SubjectId subject = world.atInjection(held.id());
        world.injected(subject, world.vial(held), nurse).value();
        world.ago(subject, Duration.ofMinutes(31));

        assertThat(desks.dose(subject, nurse).orElseThrow())
                .isEqualTo(
                        new SubjectDose(
                                DoseCategory.BASIC,
                                1,
                                DayWorld.PRODUCT,
                                Optional.of(world.today())));
    }
}
