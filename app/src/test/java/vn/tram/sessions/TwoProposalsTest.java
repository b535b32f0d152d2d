package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.TramIntegrationTest;
import vn.tram.staff.Actor;
import vn.tram.workflow.batch.BatchRunner;

/**
 * Nobody is planned twice, whoever proposes at the same time, and a proposal that was cut ends
 * whole.
 */
@TramIntegrationTest
@Import(SessionWorld.class)
class TwoProposalsTest {

    private static final int PEOPLE = 12;

    @Autowired private SessionWorld world;
    @Autowired private Sessions sessions;
    @Autowired private BatchRunner batches;
    @Autowired private ProcessEngine engine;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transactions;

    @RepeatedTest(3)
    void twoStationsThatProposeAtOnceTakeNobodyTwice() throws Exception {
        UUID campaign = world.campaignWith(PEOPLE);
        UUID one = world.stock().station();
        UUID other = world.stock().station();
        world.vaccine(one, 100);
        world.vaccine(other, 100);
        SessionId first = opened(campaign, one);
        SessionId second = opened(campaign, other);
        startSteps();

        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService workers = Executors.newFixedThreadPool(2);
        Callable<Void> work =
                () -> {
                    together.await();
                    batches.runWaiting();
                    return null;
                };
        for (Future<Void> done : workers.invokeAll(List.of(work, work))) {
            done.get();
        }
        workers.shutdown();
        world.lists().settle();

        int planned = planned(first) + planned(second);
        assertThat(planned).isEqualTo(PEOPLE);
        assertThat(
                        jdbc.sql(
                                        "SELECT COUNT(DISTINCT person_id) FROM session_subject WHERE coming = TRUE AND session_id IN (:ids)")
                                .param("ids", List.of(first.value(), second.value()))
                                .query(Integer.class)
                                .single())
                .isEqualTo(PEOPLE);
        assertThat(sessions.byId(first, station(one)).orElseThrow().state())
                .isEqualTo(SessionState.PLANNING);
        assertThat(sessions.byId(second, station(other)).orElseThrow().state())
                .isEqualTo(SessionState.PLANNING);
    }

    @Test
    void whoIsTakenElsewhereMeanwhileIsPassedOverAndTheNextTakesThePlace() throws Exception {
        UUID campaign = world.campaignWith(6);
        UUID one = world.stock().station();
        UUID other = world.stock().station();
        world.vaccine(one, 100);
        world.vaccine(other, 100);
        SessionId elsewhere =
                world.planned(
                        world.asked(campaign, other, world.today().plusDays(1), 1), station(other));
        UUID next = people(elsewhere).get(1);
        SessionId id =
                sessions.open(
                                world.asked(campaign, one, world.today().plusDays(1), 3),
                                station(one))
                        .value();
        startSteps();

        ExecutorService worker = Executors.newSingleThreadExecutor();
        Future<?> proposal =
                transactions.execute(
                        any -> {
                            jdbc.sql(
                                            "UPDATE session_subject SET number = 2, standby_no = NULL, origin = 'PLANNED'"
                                                    + " WHERE session_id = :id AND person_id = :person")
                                    .param("id", elsewhere.value())
                                    .param("person", next)
                                    .update();
                            Future<?> running = worker.submit(batches::runWaiting);
                            untilItWaits();
                            return running;
                        });
        proposal.get();
        worker.shutdown();
        world.lists().settle();

        assertThat(people(id)).hasSize(4).doesNotContain(next);
        assertThat(
                        jdbc.sql(
                                        "SELECT COALESCE(number, -standby_no) FROM session_subject WHERE session_id = :id ORDER BY 1")
                                .param("id", id.value())
                                .query(Integer.class)
                                .list())
                .containsExactly(-1, 1, 2, 3);
    }

    /** Long enough for a proposal of six people to come to the person who is held. */
    private static void untilItWaits() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aProposalThatIsCutAndRunAgainPlansTheSamePeopleOnce() throws IOException {
        UUID campaign = world.campaignWith(6);
        UUID facility = world.stock().station();
        world.vaccine(facility, 100);
        SessionId id =
                world.planned(
                        world.asked(campaign, facility, world.today().plusDays(1), 4),
                        station(facility));
        List<UUID> before = people(id);

        // as when the application died behind the last chunk, and behind the first one
        for (int checkpoint : new int[] {2, 0}) {
            jdbc.sql("UPDATE vaccination_session SET state = 'PROPOSING' WHERE id = :id")
                    .param("id", id.value())
                    .update();
            jdbc.sql(
                            "UPDATE batch SET state = 'QUEUED', checkpoint = :at WHERE case_id = :id AND kind = 'session-proposal'")
                    .param("at", checkpoint)
                    .param("id", id.value())
                    .update();
            world.lists().settle();
            assertThat(people(id)).containsExactlyElementsOf(before);
        }
        assertThat(sessions.byId(id, station(facility)).orElseThrow().state())
                .isEqualTo(SessionState.PLANNING);
    }

    private SessionId opened(UUID campaign, UUID facility) {
        return sessions.open(
                        world.asked(campaign, facility, world.today().plusDays(1), PEOPLE),
                        station(facility))
                .value();
    }

    private void startSteps() {
        ManagementService jobs = engine.getManagementService();
        List<Job> waiting = jobs.createJobQuery().messages().withRetriesLeft().list();
        waiting.forEach(job -> jobs.executeJob(job.getId()));
    }

    private Actor station(UUID facility) {
        return world.stationOf(facility);
    }

    private int planned(SessionId id) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM session_subject WHERE session_id = :id AND coming = TRUE")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private List<UUID> people(SessionId id) {
        return jdbc.sql(
                        "SELECT person_id FROM session_subject WHERE session_id = :id ORDER BY number IS NULL, number, standby_no")
                .param("id", id.value())
                .query(UUID.class)
                .list();
    }
}
