package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.doses.Doses;
import vn.tram.doses.StopView;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.Deaths;
import vn.tram.people.Deaths.NewDeath;
import vn.tram.people.Deaths.Source;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayReception.Spot;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.staff.Actor;

/** Who died is not expected any more; who refused before may change their mind. */
@TramIntegrationTest
@Import(DayWorld.class)
class DeathInSessionsTest {

    @Autowired private DayWorld world;
    @Autowired private Deaths deaths;
    @Autowired private SessionDay day;
    @Autowired private DayReception reception;
    @Autowired private DayConsent consent;
    @Autowired private Doses doses;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private Held held;
    private final Actor nurse = DayWorld.nurse();

    @BeforeEach
    void session() throws IOException {
        held = world.session(1);
    }

    private void state(String state) {
        jdbc.sql("UPDATE vaccination_session SET state = :state WHERE id = :id")
                .param("state", state)
                .param("id", held.id().value())
                .update();
    }

    private UUID notice(PersonId person, String state) {
        UUID id = TimeOrderedId.next();
        jdbc.sql(
                        "INSERT INTO notice (id, dedupe_key, channel, recipient, recipient_shown, template, language,"
                                + " arguments, case_id, subject_id, state, created_at, next_attempt_at, sent_at)"
                                + " VALUES (:id, :key, 'SMS', '+84900000001', 'x', 'session-invitation', 'vi', '{}',"
                                + " :case, :subject, :state, :now, :next, :sent)")
                .param("id", id)
                .param("key", id.toString())
                .param("case", held.id().value())
                .param("subject", person.value())
                .param("state", state)
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "next",
                        state.equals("SENT") ? null : Timestamp.valueOf("2099-01-01 00:00:00"))
                .param("sent", state.equals("SENT") ? Timestamp.from(clock.instant()) : null)
                .update();
        return id;
    }

    private String noticeState(UUID notice) {
        return jdbc.sql("SELECT state FROM notice WHERE id = :id")
                .param("id", notice)
                .query(String.class)
                .single();
    }

    private Map<String, Object> row(SubjectId subject) {
        return jdbc.sql(
                        "SELECT number, standby_no, step, result FROM session_subject WHERE id = :id")
                .param("id", subject.value())
                .query()
                .singleRow();
    }

    private void died(PersonId person) {
        deaths.record(person, new NewDeath(world.today(), Source.FAMILY, "con trai báo"), nurse)
                .value();
    }

    @Test
    void whoDiedIsTakenOutOfAPlannedSessionAndNoMessageIsSentAnyMore() {
        SubjectId subject = world.adult(held.id());
        PersonId person = world.read(subject).person();
        state("PREPARING");
        UUID waiting = notice(person, "QUEUED");
        UUID gone = notice(person, "SENT");

        died(person);

        assertThat(row(subject))
                .containsEntry("number", null)
                .containsEntry("standby_no", null)
                .containsEntry("step", "DONE")
                .containsEntry("result", "NOT_DONE");
        assertThat(noticeState(waiting)).isEqualTo("GIVEN_UP");
        assertThat(noticeState(gone)).isEqualTo("SENT");
        assertThat(day.count(held.id(), DayCount.NOT_DONE)).isEqualTo(1);

        deaths.takeBack(person, "nhầm người cùng tên", nurse).value();

        assertThat(row(subject))
                .containsEntry("number", null)
                .containsEntry("standby_no", 1)
                .containsEntry("step", "EXPECTED")
                .containsEntry("result", null);
        assertThat(day.count(held.id(), DayCount.NOT_DONE)).isZero();
    }

    @Test
    void aSessionOfTheDayOfDeathThatRunsIsLeftToItsPapers() {
        SubjectId subject = world.adult(held.id());

        died(world.read(subject).person());

        assertThat(row(subject)).containsEntry("step", "EXPECTED");
    }

    @Test
    void whoRefusedBeforeIsOfferedAtTheReceptionToChangeTheirMind() throws IOException {
        SubjectId subject = world.adult(held.id());
        world.received(subject, nurse);
        world.screened(subject, Map.of(), nurse).value();
        DayConsent.Answer no = new DayConsent.Answer(false, false, false, "", "", true, "sợ tiêm");
        SubjectView refused =
                consent.answer(world.command(subject, Desk.Kind.CONSENT), no, nurse).value();
        assertThat(refused.result()).contains(DayResult.REFUSED);
        PersonId person = refused.person();
        Held next = world.session(1);
        Spot spot =
                new Spot(Optional.of(person), Optional.empty(), "quay lại", true, Optional.empty());
        Desk desk = Desk.of(Desk.Kind.RECEPTION);

        assertThat(reception.stops(next.id(), person, nurse))
                .singleElement()
                .satisfies(stop -> assertThat(stop.reason()).isEqualTo("sợ tiêm"));
        assertThat(
                        world.codes(
                                reception.addOnSpot(
                                        TimeOrderedId.next(), next.id(), spot, desk, nurse)))
                .containsExactly("doses.not-due.refused");
        assertThat(world.codes(reception.changedMind(next.id(), person, "ừ", nurse)))
                .containsExactly("doses.reason-missing");
        reception.changedMind(next.id(), person, "nay muốn tiêm", nurse).value();

        assertThat(reception.stops(next.id(), person, nurse)).isEmpty();
        assertThat(reception.addOnSpot(TimeOrderedId.next(), next.id(), spot, desk, nurse).isDone())
                .isTrue();
    }

    @Test
    void theReceptionDoesNotLiftAContraindication() {
        SubjectId subject = world.adult(held.id());
        world.received(subject, nurse);
        world.screened(
                        subject,
                        Map.of(
                                "anaphylaxis-earlier-dose",
                                new ScreeningDraft.AnswerText(true, "2", "", "Comirnaty 2021")),
                        nurse)
                .value();
        PersonId person = world.read(subject).person();

        reception.changedMind(held.id(), person, "nay muốn tiêm", nurse).value();

        assertThat(reception.stops(held.id(), person, nurse)).hasSize(1);
        assertThat(Set.copyOf(doses.stops(person, "COVID-19"))).allMatch(StopView::live);
    }
}
