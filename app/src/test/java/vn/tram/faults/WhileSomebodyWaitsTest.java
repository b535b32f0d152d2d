package vn.tram.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayObservation;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.DayWorld.Held;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionDay;
import vn.tram.sessions.SessionRun;
import vn.tram.sessions.Sessions;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.staff.Actor;
import vn.tram.stock.VialId;

/** What changes elsewhere between one desk and the next, or at the very moment of the injection. */
@TramIntegrationTest
@Import(DayWorld.class)
class WhileSomebodyWaitsTest {

    @Autowired private DayWorld world;
    @Autowired private SessionDay day;
    @Autowired private DayObservation observation;
    @Autowired private Sessions sessions;
    @Autowired private SessionRun run;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transactions;

    private final Actor nurse = DayWorld.nurse();
    private Held held;

    @BeforeEach
    void session() throws IOException {
        held = world.session(3);
    }

    private static void refusedWith(Outcome<?> outcome, String code) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<?>) outcome).refusal().code()).isEqualTo(code);
    }

    private UUID personOf(SubjectId subject) {
        return world.read(subject).person().value();
    }

    private void nothingWasGiven(SubjectId subject) {
        assertThat(world.read(subject).step()).isEqualTo(DayStep.INJECTION);
        assertThat(
                        jdbc.sql("SELECT COUNT(*) FROM dose WHERE subject_id = :id")
                                .param("id", subject.value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void whoIsMarkedDeadBeforeTheInjectionGetsNone() {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        jdbc.sql("UPDATE person SET died_on = :day WHERE id = :id")
                .param("day", world.today().minusDays(1))
                .param("id", personOf(subject))
                .update();
        refusedWith(world.injected(subject, vial, nurse), "doses.person-dead");
        nothingWasGiven(subject);
    }

    @Test
    void whoIsMergedAtTheMomentOfTheInjectionGetsNoneUnderTheOldRecord() throws Exception {
        SubjectId subject = world.atInjection(held.id());
        UUID other = personOf(world.adult(held.id()));
        VialId vial = world.vial(held);
        UUID person = personOf(subject);
        CountDownLatch merged = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Void> merging =
                CompletableFuture.runAsync(
                        () ->
                                transactions.executeWithoutResult(
                                        status -> {
                                            jdbc.sql(
                                                            "UPDATE person SET merged_into = :other WHERE id = :id")
                                                    .param("other", other)
                                                    .param("id", person)
                                                    .update();
                                            merged.countDown();
                                            await(waiting);
                                        }));
        assertThat(merged.await(10, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Outcome<SubjectView>> injecting =
                CompletableFuture.supplyAsync(() -> world.injected(subject, vial, nurse));
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(injecting).as("waits for the one who merges").isNotDone();
        waiting.countDown();
        merging.get(10, TimeUnit.SECONDS);
        refusedWith(injecting.get(10, TimeUnit.SECONDS), "doses.person-merged");
        nothingWasGiven(subject);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onceASuspensionIsAnsweredNobodyIsInjected() throws Exception {
        List<SubjectId> waiting = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            waiting.add(world.atInjection(held.id()));
        }
        VialId vial = world.vial(held);
        Instant[] suspended = {null};
        List<Callable<Void>> works = new ArrayList<>();
        for (int desk = 0; desk < 2; desk++) {
            List<SubjectId> mine = waiting.subList(desk * 6, desk * 6 + 6);
            works.add(
                    () -> {
                        mine.forEach(who -> world.injected(who, vial, DayWorld.nurse()));
                        return null;
                    });
        }
        works.add(
                () -> {
                    TimeUnit.MILLISECONDS.sleep(60);
                    run.suspend(held.id(), "Mất điện kho lạnh", nurse).value();
                    suspended[0] = Instant.now();
                    return null;
                });
        together(works);
        int after =
                jdbc.sql("SELECT COUNT(*) FROM dose WHERE session_id = :session AND given_at > :at")
                        .param("session", held.id().value())
                        .param("at", Timestamp.from(suspended[0]))
                        .query(Integer.class)
                        .single();
        assertThat(after).isZero();
        assertThat(day.count(held.id(), DayCount.INJECTED))
                .isEqualTo(day.waiting(held.id(), DayStep.OBSERVATION, nurse).size());
    }

    private static void together(List<Callable<Void>> works) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            for (Future<Void> each : threads.invokeAll(works)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aLotThatIsRecalledIsInNobodyAfterwards() throws Exception {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        jdbc.sql(
                        "INSERT INTO lot_hold (id, lot_id, facility_id, reason, held_by_name, held_at)"
                                + " VALUES (:id, :lot, :facility, 'Thu hồi', 'CDC', :now)")
                .param("id", TimeOrderedId.next())
                .param("lot", held.lot().value())
                .param("facility", held.facility())
                .param("now", Timestamp.from(Instant.now()))
                .update();
        refusedWith(world.injected(subject, vial, nurse), "doses.lot-held");
        nothingWasGiven(subject);
    }

    @Test
    void aClockThatIsADayWrongInjectsNobody() throws IOException {
        for (int wrong : new int[] {-1, 1}) {
            // as the server sees it: the session is of another day than the clock says
            Held other = world.session(1, world.today(), Map.of());
            SubjectId subject = world.atInjection(other.id());
            VialId vial = world.vial(other);
            jdbc.sql("UPDATE vaccination_session SET held_on = :day WHERE id = :id")
                    .param("day", world.today().plusDays(wrong))
                    .param("id", other.id().value())
                    .update();
            refusedWith(world.injected(subject, vial, nurse), "day.other-day");
            nothingWasGiven(subject);
        }
    }

    @Test
    void aDoseOfADayThatIsStillToComeKeepsTheNextOneBackAndThePersonObserved() throws IOException {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        SubjectView given = world.injected(subject, vial, nurse).value();
        // the clock was a day ahead when it was recorded, and was set right
        world.ago(subject, Duration.ofDays(-1));
        LocalDate tomorrow = world.today().plusDays(1);
        jdbc.sql(
                        "UPDATE dose SET given_on = :day, given_at = given_at + INTERVAL 1 DAY WHERE id = :id")
                .param("day", tomorrow)
                .param("id", given.dose().orElseThrow())
                .update();
        jdbc.sql("UPDATE person_course SET last_on = :day WHERE person_id = :id")
                .param("day", tomorrow)
                .param("id", given.person().value())
                .update();
        refusedWith(
                observation.release(world.command(subject, Desk.Kind.OBSERVATION), true, nurse),
                "day.too-early");
        Held other = world.session(1);
        SubjectId again = world.atInjection(other.id());
        jdbc.sql("UPDATE session_subject SET person_id = :person, origin = 'SPOT' WHERE id = :id")
                .param("person", given.person().value())
                .param("id", again.value())
                .update();
        refusedWith(world.injected(again, world.vial(other), nurse), "doses.not-due.too-soon");
    }

    @Test
    void aSessionIsNotCalledOffUnderSomebodyWhoWasInjected() {
        SubjectId subject = world.atInjection(held.id());
        world.injected(subject, world.vial(held), nurse).value();
        refusedWith(sessions.cancel(held.id(), "Mưa lũ", nurse), "sessions.injected");
        assertThat(world.read(subject).step()).isEqualTo(DayStep.OBSERVATION);
    }

    @Test
    void inASessionThatWasCalledOffNobodyIsInjected() {
        SubjectId subject = world.atInjection(held.id());
        VialId vial = world.vial(held);
        jdbc.sql("UPDATE vaccination_session SET state = 'CANCELLED' WHERE id = :id")
                .param("id", held.id().value())
                .update();
        refusedWith(world.injected(subject, vial, nurse), "day.not-running");
        nothingWasGiven(subject);
    }
}
