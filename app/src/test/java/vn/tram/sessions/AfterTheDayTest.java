package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.Certificates;
import vn.tram.certificates.NotEligible;
import vn.tram.certificates.SessionStanding;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.ClosingRefusal.Plain;
import vn.tram.sessions.ClosingRefusal.StillHere;
import vn.tram.sessions.ClosingRefusal.Unaccounted;
import vn.tram.sessions.PaperDay.Typed;
import vn.tram.sessions.SessionClosing.DayEnd;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.workflow.Batches;
import vn.tram.worklist.Worklist;

/** A session from its running day to the signed result. */
@TramIntegrationTest
@Import({SessionWorld.class, DayWorld.class, PaperDay.class})
class AfterTheDayTest {

    @Autowired private SessionWorld world;
    @Autowired private DayWorld desks;
    @Autowired private PaperDay paper;
    @Autowired private Sessions sessions;
    @Autowired private SessionPlans plans;
    @Autowired private SessionDecisions decisions;
    @Autowired private SessionRun run;
    @Autowired private SessionVaccine vaccine;
    @Autowired private SessionClosing closing;
    @Autowired private SessionReconciliation reconciliation;
    @Autowired private SessionResult results;
    @Autowired private SessionDay day;
    @Autowired private Batches batches;
    @Autowired private Worklist worklist;
    @Autowired private Certificates certificates;
    @Autowired private JdbcClient jdbc;

    private UUID campaign;
    private UUID facility;
    private Actor station;
    private Actor official;

    @BeforeEach
    void enrolledPeopleAndVaccine() throws IOException {
        campaign = world.campaignWith(6);
        facility = world.stock().station();
        station = world.stationOf(facility);
        official = world.official();
        world.vaccine(facility, 100);
    }

    private SessionId prepared(LocalDate on, int capacity) {
        SessionId id = world.planned(world.asked(campaign, facility, on, capacity), station);
        world.makeReady(id, station);
        plans.submit(id, station).value();
        decisions.approve(id, view(id).revision(), Optional.empty(), official).value();
        world.lists().settle();
        return id;
    }

    private SessionId running(int capacity) {
        SessionId id = prepared(world.today(), capacity);
        var lot = vaccine.inStore(id, station).get(0);
        vaccine.issue(id, lot.lot().lot().id(), 20, Optional.empty(), TimeOrderedId.next(), station)
                .value();
        run.start(id, Optional.empty(), station).value();
        return id;
    }

    private String lot(SessionId id) {
        return vaccine.issued(id, station).get(0).lot().number();
    }

    private List<PlannedSubject> planned(SessionId id) {
        return plans.subjects(id, false, OptionalInt.empty(), 50, station);
    }

    private void vaccinate(SessionId id, int person) {
        Typed typed = paper.vaccinated(id, planned(id).get(person).id(), lot(id), station);
        typed.paperNo = person + 1;
        typed.signs = "36,8 120/80 m72 n16";
        paper.save(typed).value();
    }

    private SubjectId atInjection(SessionId id) {
        UUID person = desks.person("Nông Văn Chờ", LocalDate.of(1990, 4, 2), 'M');
        SubjectId subject = desks.expected(id, person, 900);
        desks.received(subject, DayWorld.nurse());
        desks.screened(subject, java.util.Map.of(), DayWorld.nurse()).value();
        desks.consented(subject, DayWorld.nurse());
        return subject;
    }

    @Test
    void theDayIsNotClosedWhileSomebodyIsStillHere() {
        SessionId id = running(4);
        SubjectId waiting = atInjection(id);

        assertThat(refusal(closing.close(id, station))).isEqualTo(new StillHere(1, 0));
        DayEnd end = closing.dayEnd(id, station).orElseThrow();
        assertThat(end.here())
                .singleElement()
                .satisfies(
                        here -> {
                            assertThat(here.step()).isEqualTo(DayStep.INJECTION);
                            assertThat(here.uninjected()).isTrue();
                        });
        assertThat(refusal(closing.notDone(id, List.of(waiting), " ", station)))
                .isEqualTo(SessionsRefusal.Plain.REASON_MISSING);
        assertThat(refusal(closing.notDone(id, List.of(waiting), "Hết giờ", official)))
                .isEqualTo(SessionsRefusal.Plain.NOT_YOURS);
        closing.notDone(id, List.of(waiting), "Hết giờ", station).value();
        assertThat(refusal(closing.notDone(id, List.of(waiting), "Hết giờ", station)))
                .isEqualTo(Plain.NOT_UNINJECTED);

        assertThat(closing.close(id, station).value()).isEqualTo(4);
        world.lists().settle();
        assertThat(view(id).state()).isEqualTo(SessionState.RECONCILING);
        assertThat(day.count(id, DayCount.ABSENT)).isEqualTo(4);
        assertThat(day.count(id, DayCount.NOT_DONE)).isEqualTo(1);
        assertThat(refusal(closing.close(id, station))).isEqualTo(SessionsRefusal.Plain.NOT_NOW);
    }

    @Test
    void peopleUnderObservationKeepTheDayOpen() {
        SessionId id = running(2);
        SubjectId person = atInjection(id);
        var vial =
                desks.vial(
                        new DayWorld.Held(
                                id, facility, vaccine.issued(id, station).get(0).lot().id()));
        desks.injected(person, vial, DayWorld.nurse()).value();

        assertThat(refusal(closing.close(id, station))).isEqualTo(new StillHere(1, 1));
        assertThat(refusal(closing.notDone(id, List.of(person), "Hết giờ", station)))
                .isEqualTo(Plain.NOT_UNINJECTED);
    }

    @Test
    void absentPeopleGetThePlacesOfTheNextSessionByPriorityAndAreTold() {
        SessionId id = running(6);
        SessionId next = preparedWithRoom(3);
        vaccinate(id, 0);
        int before = notices(next);

        assertThat(closing.close(id, station).value()).isEqualTo(5);
        world.lists().settle();

        DayEnd end = closing.dayEnd(id, station).orElseThrow();
        assertThat(end.newDates())
                .as("%s; in the next session %s", end, planned(next))
                .singleElement()
                .satisfies(date -> assertThat(date.people()).isEqualTo(3));
        assertThat(end.waiting()).isEqualTo(2);
        List<PlannedSubject> moved = planned(next);
        assertThat(moved).hasSize(3);
        assertThat(moved)
                .extracting(one -> one.bestGroup().orElseThrow())
                .isSortedAccordingTo(Integer::compare);
        assertThat(invited(next)).isEqualTo(3);
        assertThat(notices(next)).as("nobody has a phone").isEqualTo(before);

        // the work is given again, as after a killed node
        batches.start("session-absent", id.value(), Optional.empty());
        jdbc.sql("UPDATE vaccination_session SET state = 'CLOSING' WHERE id = :id")
                .param("id", id.value())
                .update();
        world.lists().settle();
        assertThat(planned(next)).hasSize(3);
        assertThat(view(id).state()).isEqualTo(SessionState.RECONCILING);
    }

    @Test
    void newDatesAreThoseOfTheCampaignOfTheSession() throws IOException {
        SessionId id = running(6);
        SessionId other = preparedWithRoom(world.campaignWith(1), 9);
        int before = planned(other).size();

        assertThat(closing.close(id, station).value()).isEqualTo(6);
        world.lists().settle();

        assertThat(planned(other)).hasSize(before);
        assertThat(closing.dayEnd(id, station).orElseThrow().newDates()).isEmpty();

        // a row of another campaign would say nothing about this one's month
        jdbc.sql("UPDATE session_subject SET moved_to = :other WHERE session_id = :id")
                .param("other", other.value())
                .param("id", id.value())
                .update();
        assertThat(closing.dayEnd(id, station).orElseThrow().newDates()).isEmpty();
    }

    /** A session of another day that is prepared, with nobody in it and so many places. */
    private SessionId preparedWithRoom(int places) {
        return preparedWithRoom(campaign, places);
    }

    private SessionId preparedWithRoom(UUID of, int places) {
        SessionId next =
                world.planned(
                        world.asked(of, facility, world.today().plusDays(3), places), station);
        jdbc.sql("UPDATE vaccination_session SET state = 'PREPARING' WHERE id = :id")
                .param("id", next.value())
                .update();
        return next;
    }

    private int notices(SessionId id) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private int invited(SessionId id) {
        return jdbc.sql("SELECT COUNT(*) FROM session_invitation WHERE session_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void ofTwoWhoCloseAtOnceOneClosesAndTheOtherIsTold() throws Exception {
        SessionId id = running(4);
        Actor other = world.stationOf(facility);
        List<Outcome<Integer>> outcomes =
                together(() -> closing.close(id, station), () -> closing.close(id, other));

        assertThat(outcomes).filteredOn(Outcome::isDone).hasSize(1);
        assertThat(day.count(id, DayCount.ABSENT)).isEqualTo(4);
        world.lists().settle();
    }

    @Test
    void vaccineIsAccountedForAndTheOfficialSigns() {
        SessionId id = running(4);
        assertThat(sessions.actions(id, station)).contains(SessionAction.CANCEL);
        vaccinate(id, 0);
        assertThat(sessions.actions(id, station))
                .as("nobody calls off what has begun")
                .doesNotContain(SessionAction.CANCEL);
        vaccinate(id, 1);
        closing.close(id, station).value();
        world.lists().settle();
        assertThat(reconciliation.balance(id, official).orElseThrow().mine()).isFalse();
        var balance = reconciliation.balance(id, station).orElseThrow();
        assertThat(balance.mine()).isTrue();
        assertThat(balance.open()).isEqualTo(18);
        assertThat(balance.openVials())
                .singleElement()
                .satisfies(vial -> assertThat(vial.left()).isEqualTo(8));

        assertThat(refusal(reconciliation.finish(id, Optional.empty(), station)))
                .isEqualTo(new Unaccounted(18));
        var vial = balance.openVials().get(0);
        var lotId = balance.lots().get(0).lot().id();
        UUID command = TimeOrderedId.next();
        reconciliation
                .discard(id, vial.id(), WasteReason.OPEN_VIAL_REST, "", command, station)
                .value();
        reconciliation.giveBack(id, lotId, 10, TimeOrderedId.next(), station).value();
        assertThat(reconciliation.balance(id, station).orElseThrow().open()).isZero();
        assertThat(refusal(reconciliation.giveBack(id, lotId, 10, TimeOrderedId.next(), station)))
                .isNotNull();
        reconciliation.finish(id, Optional.empty(), station).value();

        SessionResult.Result result = results.result(id, official).orElseThrow();
        assertThat(result.mine()).isTrue();
        assertThat(result.doses().total()).isEqualTo(2);
        assertThat(result.ended(DayResult.ABSENT)).isEqualTo(2);
        assertThat(result.subjects()).isEqualTo(4);
        assertThat(refusal(results.confirm(id, -1, official))).isEqualTo(Plain.CHANGED);
        assertThat(refusal(results.sendBack(id, "", official)))
                .isEqualTo(SessionsRefusal.Plain.REASON_MISSING);
        results.sendBack(id, "Đếm lại lọ nguyên", official).value();
        assertThat(reconciliation.balance(id, station).orElseThrow().sentBack()).hasSize(1);
        reconciliation.finish(id, Optional.empty(), station).value();
        SessionStanding before = certificates.standing(id, official).orElseThrow();
        assertThat(before.without()).containsOnly(Map.entry(NotEligible.SESSION_OPEN, 2));
        verified(id);
        results.confirm(id, view(id).revision(), official).value();

        assertThat(view(id).state()).isEqualTo(SessionState.CONFIRMED);
        SessionStanding after = certificates.standing(id, official).orElseThrow();
        assertThat(after.in(CertificateState.READY)).isEqualTo(2);
        assertThat(worklist.ofCase(id.value())).isEmpty();
        Typed late = paper.vaccinated(id, planned(id).get(2).id(), lot(id), station);
        assertThat(paper.save(late).isDone()).as("nothing changes any more").isFalse();
        assertThat(
                        reconciliation
                                .waste(
                                        id,
                                        lotId,
                                        10,
                                        WasteReason.BROKEN,
                                        "",
                                        TimeOrderedId.next(),
                                        station)
                                .isDone())
                .isFalse();
    }

    @Test
    void aDifferenceNeedsASignedMinuteAndWhoSignedItDoesNotConfirm() {
        SessionId id = running(2);
        Actor both =
                vn.tram.lists.ListWorld.actor(
                        "Cả hai", "", station.rights().get(0), official.rights().get(0));
        closing.close(id, station).value();
        world.lists().settle();
        assertThat(refusal(reconciliation.finish(id, Optional.of("  "), both)))
                .isEqualTo(new Unaccounted(20));
        reconciliation
                .finish(id, Optional.of("Hai lọ rơi khi vận chuyển, chưa có biên bản"), both)
                .value();

        assertThat(refusal(results.confirm(id, view(id).revision(), both)))
                .isEqualTo(Plain.OWN_RECONCILIATION);
        SessionResult.Result seen = results.result(id, official).orElseThrow();
        assertThat(seen.balance().signed().orElseThrow().open()).isEqualTo(20);
        assertThat(seen.balance().signed().orElseThrow().minutes()).isPresent();
        results.confirm(id, view(id).revision(), official).value();
    }

    private void verified(SessionId id) {
        jdbc.sql(
                        "UPDATE person p JOIN dose d ON d.person_id = p.id"
                                + " SET p.identity_state = 'VERIFIED' WHERE d.session_id = :id")
                .param("id", id.value())
                .update();
    }

    @Test
    void whoMayNotSeeTheSessionSeesNothingOfIt() {
        SessionId id = running(2);
        Actor stranger = world.stationOf(UUID.randomUUID());
        assertThat(closing.dayEnd(id, stranger)).isEmpty();
        assertThat(reconciliation.balance(id, stranger)).isEmpty();
        assertThat(results.result(id, stranger)).isEmpty();
        assertThat(refusal(closing.close(id, stranger))).isEqualTo(SessionsRefusal.Plain.NOT_FOUND);
    }

    private SessionView view(SessionId id) {
        return sessions.byId(id, station).orElseThrow();
    }

    private static Object refusal(Outcome<?> outcome) {
        assertThat(outcome.isDone()).as(outcome.toString()).isFalse();
        return ((Outcome.Refused<?>) outcome).refusal();
    }

    private static <T> List<Outcome<T>> together(
            Callable<Outcome<T>> one, Callable<Outcome<T>> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Future<Outcome<T>> first = both.submit(() -> at(start, one));
            Future<Outcome<T>> second = both.submit(() -> at(start, other));
            return List.of(first.get(), second.get());
        } finally {
            both.shutdownNow();
        }
    }

    private static <T> Outcome<T> at(CyclicBarrier start, Callable<Outcome<T>> act)
            throws Exception {
        start.await();
        return act.call();
    }
}
