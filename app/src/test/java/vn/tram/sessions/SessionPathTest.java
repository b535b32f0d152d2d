package vn.tram.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.campaigns.Campaigns;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListWorld;
import vn.tram.people.Deaths;
import vn.tram.people.Deaths.NewDeath;
import vn.tram.people.Deaths.Source;
import vn.tram.people.PersonId;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.ReadinessLine.State;
import vn.tram.sessions.SessionsRefusal.MustHavesOpen;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.StockWorld;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/** A session from its opening to the running day, by the operations that the screens call. */
@TramIntegrationTest
@Import(SessionWorld.class)
class SessionPathTest {

    @Autowired private SessionWorld world;
    @Autowired private Sessions sessions;
    @Autowired private SessionPlans plans;
    @Autowired private SessionDecisions decisions;
    @Autowired private SessionReadiness readiness;
    @Autowired private SessionRun run;
    @Autowired private SessionVaccine vaccine;
    @Autowired private Worklist worklist;
    @Autowired private Campaigns campaigns;
    @Autowired private JdbcClient jdbc;
    @Autowired private Deaths deaths;

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

    @Test
    void aLotThatDoesNotGoFirstNeedsAReason() {
        SessionId id = planned(world.today(), 4);
        world.makeReady(id, station);
        plans.submit(id, station).value();
        decisions.approve(id, revision(id), Optional.empty(), official).value();
        world.lists().settle();
        StockWorld stock = world.stock();
        stock.fill(facility, stock.lot(SessionWorld.PRODUCT, 10, world.today().plusDays(200)), 20);
        var lots = vaccine.inStore(id, station);
        var first = lots.get(0);
        var later = lots.get(1);
        assertThat(first.before()).isEmpty();
        assertThat(later.before()).hasValue(first.lot());
        assertThat(issue(id, later, Optional.of("  ")))
                .isEqualTo(
                        new SessionsRefusal.NotInTurn(
                                first.lot().lot().number(), first.lot().lot().expiresOn()));
        assertThat(issue(id, later, Optional.of("Lọ của lô trước để ở điểm tiêm khác"))).isNull();
    }

    private Refusal issue(SessionId id, SessionVaccine.Suggestion lot, Optional<String> reason) {
        return vaccine.issue(id, lot.lot().lot().id(), 10, reason, TimeOrderedId.next(), station)
                        instanceof Outcome.Refused<Void> refused
                ? refused.refusal()
                : null;
    }

    @Test
    void aSessionGoesFromItsOpeningToTheEndOfItsDay() {
        SessionId id = planned(world.today(), 4);
        assertThat(state(id)).isEqualTo(SessionState.PLANNING);
        SessionPlan plan = plan(id);
        assertThat(plan.planned()).as(plan.toString()).isEqualTo(4);
        assertThat(plan.standby()).isEqualTo(2);
        // groups 1 before 9: three of the six are of group 1
        assertThat(plan.byGroup()).containsEntry(1, 3).containsEntry(9, 1);
        assertThat(plan.found()).anySatisfy(found -> assertThat(found.due()).isTrue());
        assertThat(plan.left()).isZero();
        assertThat(numbers(id)).containsExactly(1, 2, 3, 4);

        world.makeReady(id, station);
        assertThat(readiness.lines(id, station))
                .allSatisfy(line -> assertThat(line.state()).as(line.item()).isEqualTo(State.OK));
        plans.submit(id, station).value();
        assertThat(task(id).task()).isEqualTo("approveSession");

        decisions.approve(id, revision(id), Optional.empty(), official).value();
        world.lists().settle();
        assertThat(state(id)).isEqualTo(SessionState.PREPARING);
        assertThat(task(id).dueAt()).isEqualTo(view(id).startsAt());

        var lot = vaccine.inStore(id, station).get(0);
        assertThat(lot.suggested()).isEqualTo(10);
        UUID command = TimeOrderedId.next();
        vaccine.issue(id, lot.lot().lot().id(), 10, Optional.empty(), command, station).value();
        assertThat(vaccine.issued(id, station))
                .singleElement()
                .satisfies(issued -> assertThat(issued.issued()).isEqualTo(10));

        run.start(id, Optional.empty(), station).value();
        assertThat(state(id)).isEqualTo(SessionState.RUNNING);
        assertThat(task(id).task()).isEqualTo("runSession");

        run.suspend(id, "Sốc phản vệ", station).value();
        assertThat(task(id).task()).isEqualTo("decideSuspendedSession");
        run.resume(id, "Bệnh viện xác nhận không do vắc xin", official).value();
        assertThat(task(id).task()).isEqualTo("runSession");

        run.close(id, station).value();
        world.lists().settle();
        assertThat(state(id)).isEqualTo(SessionState.RECONCILING);
        assertThat(task(id).dueAt().atZone(WorkingCalendar.ZONE).toLocalTime())
                .isEqualTo(LocalTime.of(17, 0));
        assertThat(plans.subjects(id, false, OptionalInt.empty(), 10, station))
                .allSatisfy(one -> assertThat(one.result()).hasValue(DayResult.ABSENT));
    }

    @Test
    void theVaccineAtHandBoundsAProposalAndOtherSessionsCount() {
        UUID poor = world.stock().station();
        Actor keeper = world.stationOf(poor);
        world.vaccine(poor, 3);
        SessionId first = world.planned(world.asked(campaign, poor, world.today(), 2), keeper);
        SessionId second = world.planned(world.asked(campaign, poor, world.today(), 5), keeper);

        assertThat(plans.plan(first, keeper).orElseThrow().planned()).isEqualTo(2);
        assertThat(plans.plan(second, keeper).orElseThrow().planned()).isEqualTo(1);
    }

    @Test
    void vaccineThatWasAllocatedAndNotReceivedIsPlannedWithAndShownApart() {
        UUID poor = world.stock().station();
        Actor keeper = world.stationOf(poor);
        world.vaccine(poor, 3);
        allocate(poor, 2);

        SessionId first = world.planned(world.asked(campaign, poor, world.today(), 6), keeper);

        SessionPlan plan = plans.plan(first, keeper).orElseThrow();
        assertThat(plan.planned()).isEqualTo(5);
        assertThat(plan.vaccine()).isEqualTo(3);
        assertThat(plan.allocated()).isEqualTo(2);

        SessionId second = world.planned(world.asked(campaign, poor, world.today(), 6), keeper);

        plan = plans.plan(second, keeper).orElseThrow();
        assertThat(plan.planned()).as("the first session takes all of both").isZero();
        assertThat(plan.vaccine()).isZero();
        assertThat(plan.allocated()).isZero();
    }

    private void allocate(UUID facility, int doses) {
        jdbc.sql(
                        "INSERT INTO stock_allocation (id, code, from_store, to_store, product_code, doses,"
                                + " decided_by, decided_by_name, decided_at) SELECT UUID(), :code, UUID(), id,"
                                + " 'COMIRNATY', :doses, UUID(), 'Sở', UTC_TIMESTAMP(3) FROM vaccine_store"
                                + " WHERE facility_id = :facility")
                .param("code", "PB-" + facility.toString().substring(24))
                .param("doses", doses)
                .param("facility", facility)
                .update();
    }

    @Test
    void whoDiedSinceTheProposalIsNotCountedAsDueWithoutAPlace() {
        world.vaccine(facility, 100);
        SessionId id = planned(world.today().plusDays(1), 4);
        assertThat(plan(id).left()).isZero();

        PersonId planned = subjects(id, false).get(0).person();
        PersonId waiting = subjects(id, true).get(0).person();
        NewDeath death = new NewDeath(world.today(), Source.FAMILY, "con trai báo");
        deaths.record(planned, death, StockWorld.keeper()).value();
        deaths.record(waiting, death, StockWorld.keeper()).value();

        assertThat(plan(id).planned()).isEqualTo(3);
        assertThat(plan(id).standby()).isEqualTo(1);
        assertThat(plan(id).left()).isZero();

        deaths.takeBack(planned, "nhầm người cùng tên", StockWorld.keeper()).value();

        assertThat(plan(id).standby()).isEqualTo(2);
        assertThat(plan(id).left()).isZero();
    }

    @Test
    void whoFoundNoPlaceOnAnyListAndDiedIsNotCountedAsDueWithoutAPlace() throws IOException {
        campaign = world.campaignWith(58);
        SessionId id = planned(world.today().plusDays(1), 4);
        assertThat(plan(id).listed()).isEqualTo(54);
        assertThat(plan(id).left()).isEqualTo(4);
        PersonId beyond = withoutAPlace(id);
        NewDeath death = new NewDeath(world.today(), Source.FAMILY, "con trai báo");

        deaths.record(beyond, death, StockWorld.keeper()).value();

        assertThat(plan(id).left()).isEqualTo(3);
        assertThat(plan(id).found())
                .anySatisfy(found -> assertThat(found.reason()).isEqualTo("dead"));

        deaths.takeBack(beyond, "nhầm người cùng tên", StockWorld.keeper()).value();
        assertThat(plan(id).left()).isEqualTo(4);

        deaths.record(beyond, death, StockWorld.keeper()).value();
        plans.proposeAgain(id, station).value();
        world.lists().settle();
        assertThat(plan(id).left()).isEqualTo(3);
        deaths.takeBack(beyond, "nhầm người cùng tên", StockWorld.keeper()).value();
        assertThat(plan(id).left()).as("not found by the latest proposal").isEqualTo(3);

        sessions.cancel(id, "Mưa lũ", station).value();
        assertThat(
                        jdbc.sql("SELECT COUNT(*) FROM due_person WHERE snapshot_id = :id")
                                .param("id", id.value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private PersonId withoutAPlace(SessionId id) {
        return new PersonId(
                jdbc.sql(
                                "SELECT e.person_id FROM enrolment e WHERE e.campaign_id = :campaign AND e.live = TRUE"
                                        + " AND NOT EXISTS (SELECT 1 FROM session_subject s WHERE s.session_id = :id"
                                        + " AND s.person_id = e.person_id) LIMIT 1")
                        .param("campaign", campaign)
                        .param("id", id.value())
                        .query(UUID.class)
                        .single());
    }

    @Test
    void unopenedVialsComeBackToTheStoreWhileTheSessionGoesOn() {
        SessionId id = prepared();
        var lot = vaccine.inStore(id, station).get(0).lot().lot().id();
        int before = inStore(id);
        vaccine.issue(id, lot, 30, Optional.empty(), TimeOrderedId.next(), station).value();
        UUID command = TimeOrderedId.next();

        vaccine.giveBack(id, lot, 10, command, station).value();
        vaccine.giveBack(id, lot, 10, command, station).value();
        assertThat(suggested(id)).isZero();
        vaccine.giveBack(id, lot, 20, TimeOrderedId.next(), station).value();
        assertThat(suggested(id)).as("nothing of it is there any more").isEqualTo(10);
        vaccine.issue(id, lot, 20, Optional.empty(), TimeOrderedId.next(), station).value();
        run.start(id, Optional.empty(), station).value();
        vaccine.giveBack(id, lot, 10, TimeOrderedId.next(), station).value();

        assertThat(vaccine.issued(id, station))
                .singleElement()
                .satisfies(
                        issued -> {
                            assertThat(issued.unopened()).isEqualTo(10);
                            assertThat(issued.returned()).isEqualTo(40);
                        });
        assertThat(inStore(id)).isEqualTo(before - 10);
        assertThat(back(id, lot, 5)).as("half a vial").isNotNull();
        assertThat(back(id, lot, 20)).as("more than there is").isNotNull();
        assertThat(vaccine.giveBack(id, lot, 10, TimeOrderedId.next(), official))
                .isEqualTo(Outcome.refused(SessionsRefusal.Plain.NOT_YOURS));

        run.close(id, station).value();
        world.lists().settle();
        assertThat(back(id, lot, 10)).isEqualTo(SessionsRefusal.Plain.NOT_NOW);
    }

    @Test
    void whatCameBackIsStillToBeTakenBeforeOtherSessions() {
        SessionId id = prepared();
        SessionId other = planned(world.today().plusDays(1), 2);
        int atHand = plan(other).vaccine();
        var lot = vaccine.inStore(id, station).get(0).lot().lot().id();
        vaccine.issue(id, lot, 10, Optional.empty(), TimeOrderedId.next(), station).value();
        assertThat(plan(other).vaccine()).as("four are planned").isEqualTo(atHand - 6);

        vaccine.giveBack(id, lot, 10, TimeOrderedId.next(), station).value();

        assertThat(plan(other).vaccine()).isEqualTo(atHand);
    }

    @Test
    void whatASessionWasGivenComesBackAfterItWasCalledOff() {
        SessionId id = prepared();
        var lot = vaccine.inStore(id, station).get(0).lot().lot().id();
        int before = inStore(id);
        vaccine.issue(id, lot, 10, Optional.empty(), TimeOrderedId.next(), station).value();
        sessions.cancel(id, "Mưa lũ", station).value();

        assertThat(back(id, lot, 10)).isNull();

        assertThat(inStore(id)).isEqualTo(before);
    }

    private SessionId prepared() {
        SessionId id = planned(world.today(), 4);
        world.makeReady(id, station);
        plans.submit(id, station).value();
        decisions.approve(id, revision(id), Optional.empty(), official).value();
        world.lists().settle();
        return id;
    }

    private int suggested(SessionId id) {
        return vaccine.inStore(id, station).stream()
                .mapToInt(SessionVaccine.Suggestion::suggested)
                .sum();
    }

    private int inStore(SessionId id) {
        return vaccine.inStore(id, station).stream().mapToInt(one -> one.lot().doses()).sum();
    }

    private Refusal back(SessionId id, LotId lot, int doses) {
        return vaccine.giveBack(id, lot, doses, TimeOrderedId.next(), station)
                        instanceof Outcome.Refused<Void> refused
                ? refused.refusal()
                : null;
    }

    @Test
    void whoEndedBeforeTheProposalIsNotTakenForOneWithAPlace() {
        SessionId id = planned(world.today().plusDays(1), 4);
        PersonId planned = subjects(id, false).get(0).person();
        deaths.record(
                        planned,
                        new NewDeath(world.today(), Source.FAMILY, "con trai báo"),
                        StockWorld.keeper())
                .value();
        plans.proposeAgain(id, station).value();
        world.lists().settle();

        SessionPlan plan = plan(id);
        assertThat(plan.planned() + plan.standby()).isEqualTo(5);
        assertThat(plan.listed()).isEqualTo(5);
        assertThat(plan.left()).isZero();
    }

    @Test
    void takenOutAndTakenInChangePlacesAndRoomIsKept() {
        SessionId id = planned(world.today().plusDays(1), 4);
        PlannedSubject first = subjects(id, false).get(0);
        plans.takeOut(id, List.of(first.id()), station).value();
        assertThat(plan(id).planned()).isEqualTo(3);
        List<PlannedSubject> waiting = subjects(id, true);
        assertThat(waiting).hasSize(3).last().extracting(PlannedSubject::id).isEqualTo(first.id());

        assertThat(
                        refusal(
                                plans.takeIn(
                                        id,
                                        waiting.stream().map(PlannedSubject::id).toList(),
                                        station)))
                .isEqualTo(Plain.FULL);
        plans.takeIn(id, List.of(waiting.get(0).id()), station).value();
        plans.submit(id, station).value();
        assertThat(numbers(id)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void somebodyPlannedElsewhereIsNotTakenIn() {
        SessionId one = planned(world.today().plusDays(1), 6);
        SessionId two = planned(world.today().plusDays(2), 6);
        assertThat(plan(two).planned()).isZero();

        PlannedSubject person = subjects(one, false).get(0);
        plans.takeOut(one, List.of(person.id()), station).value();
        plans.proposeAgain(two, station).value();
        world.lists().settle();
        assertThat(plan(two).planned()).isEqualTo(1);
        assertThat(refusal(plans.takeIn(one, List.of(person.id()), station)))
                .isEqualTo(Plain.PLANNED_ELSEWHERE);
        assertThat(plan(one).planned()).isEqualTo(5);
    }

    @Test
    void whoPlannedDoesNotApprove() {
        Actor both =
                ListWorld.actor("Cả hai", "", station.rights().get(0), official.rights().get(0));
        SessionId id = world.planned(world.asked(campaign, facility, world.today(), 2), both);
        plans.submit(id, both).value();

        assertThat(refusal(decisions.approve(id, revision(id), Optional.empty(), both)))
                .isEqualTo(Plain.OWN_PLAN);
        decisions.approve(id, revision(id), Optional.empty(), official).value();
    }

    @Test
    void aFailedMustHaveAsksForASignedReason() {
        SessionId id = planned(world.today(), 2);
        record(id, "PRINTER", "0", Optional.empty());
        record(id, "QR-READER", "0", Optional.empty());
        plans.submit(id, station).value();

        assertThat(refusal(decisions.approve(id, revision(id), Optional.empty(), official)))
                .isEqualTo(new MustHavesOpen(1));
        assertThat(refusal(decisions.approve(id, revision(id), Optional.of("  "), official)))
                .isEqualTo(new MustHavesOpen(1));
        decisions.approve(id, revision(id), Optional.of("Máy in mượn đến sau"), official).value();
        assertThat(view(id).approvedDespite()).hasValue("Máy in mượn đến sau");
    }

    @Test
    void theDayDoesNotBeginWithAMustHaveNobodySaw() {
        SessionId id = planned(world.today(), 2);
        plans.submit(id, station).value();
        decisions.approve(id, revision(id), Optional.empty(), official).value();
        world.lists().settle();

        assertThat(refusal(run.start(id, Optional.empty(), station)))
                .isInstanceOf(MustHavesOpen.class);
        run.start(id, Optional.of("Kiểm tra trên giấy"), station).value();
        assertThat(view(id).approvedDespite()).hasValue("Kiểm tra trên giấy");
    }

    @Test
    void aSlowLineNeedsTheNumberOfTheFaultReport() {
        SessionId id = planned(world.today(), 2);
        assertThat(refusal(readiness.record(id, measured("LINE", "40", Optional.empty()), station)))
                .isEqualTo(Plain.TICKET_MISSING);
        readiness.record(id, measured("LINE", "40", Optional.of("BH-17")), station).value();
        assertThat(line(id, "LINE").state()).isEqualTo(State.FAILED);
        assertThat(line(id, "LINE").ticket()).hasValue("BH-17");
        assertThat(
                        refusal(
                                readiness.record(
                                        id, measured("LINE", "nhanh", Optional.empty()), station)))
                .isEqualTo(Plain.NUMBER_MALFORMED);
    }

    @Test
    void equipmentOfThePlaceIsRememberedAndConfirmedAtOnce() {
        SessionId before = planned(world.today(), 2);
        record(before, "COMPUTERS", "3", Optional.empty());
        record(before, "LINE", "75,5", Optional.empty());
        SessionId next = planned(world.today().plusDays(1), 2);

        assertThat(line(next, "COMPUTERS").lastTime()).hasValue("3");
        assertThat(line(next, "COMPUTERS").state()).isEqualTo(State.OPEN);
        assertThat(readiness.asLastTime(next, station).value()).isEqualTo(2);
        assertThat(line(next, "LINE").measured()).hasValue("75,5");
        assertThat(line(next, "LINE").state()).isEqualTo(State.OK);
    }

    @Test
    void invitationsAreWrittenOncePerPersonAndCarryNoHealthFact() {
        SessionId id = planned(world.today().plusDays(1), 6);
        jdbc.sql(
                        "UPDATE person p JOIN session_subject s ON s.person_id = p.id SET p.phone = CONCAT('+8491', LPAD(s.number, 7, '1'))"
                                + " WHERE s.session_id = :id AND s.number > 1")
                .param("id", id.value())
                .update();
        plans.submit(id, station).value();
        decisions.approve(id, revision(id), Optional.empty(), official).value();
        world.lists().settle();

        assertThat(invitations(id)).isEqualTo(5);
        assertThat(plan(id).invited()).isEqualTo(5);
        assertThat(plan(id).withoutPhone()).isEqualTo(1);

        // the batch again, as after a cut behind its last chunk
        jdbc.sql("UPDATE vaccination_session SET state = 'INVITING' WHERE id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql(
                        "UPDATE batch SET state = 'QUEUED', checkpoint = 0 WHERE case_id = :id AND kind = 'session-invitations'")
                .param("id", id.value())
                .update();
        world.lists().settle();
        assertThat(invitations(id)).isEqualTo(5);
        assertThat(state(id)).isEqualTo(SessionState.PREPARING);
    }

    @Test
    void aMovedSessionTellsThoseInvitedAndARunningOneIsNotMoved() {
        SessionId id = planned(world.today(), 2);
        jdbc.sql(
                        "UPDATE person p JOIN session_subject s ON s.person_id = p.id SET p.phone = CONCAT('+8492', LPAD(s.number, 7, '1'))"
                                + " WHERE s.session_id = :id")
                .param("id", id.value())
                .update();
        plans.submit(id, station).value();
        decisions.approve(id, revision(id), Optional.empty(), official).value();
        world.lists().settle();
        int before = invitations(id);
        plans.move(id, world.asked(campaign, facility, world.today().plusDays(2), 2), station)
                .value();
        world.lists().settle();
        assertThat(invitations(id)).isEqualTo(before * 2);
        assertThat(view(id).heldOn()).isEqualTo(world.today().plusDays(2));

        plans.move(id, world.asked(campaign, facility, world.today(), 2), station).value();
        world.lists().settle();
        int arrived =
                jdbc.sql(
                                "UPDATE session_subject SET arrived_at = UTC_TIMESTAMP(3) WHERE session_id = :id")
                        .param("id", id.value())
                        .update();
        jdbc.sql(
                        "INSERT INTO session_counter (session_id, desk, counter, amount)"
                                + " VALUES (:id, 0, 'ARRIVED', :arrived)")
                .param("id", id.value())
                .param("arrived", arrived)
                .update();
        assertThat(
                        refusal(
                                plans.move(
                                        id,
                                        world.asked(
                                                campaign, facility, world.today().plusDays(3), 2),
                                        station)))
                .isEqualTo(Plain.CHECKED_IN);
    }

    @Test
    void aSessionThatIsCalledOffGivesItsPeopleBack() {
        SessionId id = planned(world.today().plusDays(1), 6);
        sessions.cancel(id, "Mưa lũ", station).value();
        assertThat(state(id)).isEqualTo(SessionState.CANCELLED);
        assertThat(worklist.ofCase(id.value())).isEmpty();

        SessionId other = planned(world.today().plusDays(2), 6);
        assertThat(plan(other).planned()).isEqualTo(6);
    }

    @Test
    void theEndOfTheCampaignCallsOffWhatHasNotBegun() {
        SessionId id = planned(world.today().plusDays(1), 2);
        campaigns.end(campaign, ListWorld.admin()).value();
        assertThat(state(id)).isEqualTo(SessionState.CANCELLED);
        assertThat(worklist.ofCase(id.value())).isEmpty();
    }

    @Test
    void aPlanThatChangedSinceItWasReadIsNotApproved() {
        SessionId id = planned(world.today().plusDays(1), 2);
        int stale = revision(id);
        plans.submit(id, station).value();
        assertThat(refusal(decisions.approve(id, stale, Optional.empty(), official)))
                .isEqualTo(Plain.CHANGED);
    }

    @Test
    void badPlansAreRefused() {
        NewSession good = world.asked(campaign, facility, world.today().plusDays(1), 2);
        assertThat(refusal(sessions.open(at(good, world.today().minusDays(1)), station)))
                .isEqualTo(Plain.DAY_PAST);
        assertThat(refusal(sessions.open(good, world.official()))).isEqualTo(Plain.NOT_YOURS);
        assertThat(refusal(sessions.open(at(good, world.today().plusYears(9)), station)))
                .isEqualTo(Plain.CAMPAIGN_ELSEWHERE);
    }

    private static NewSession at(NewSession good, LocalDate day) {
        return new NewSession(
                good.campaign(),
                good.facility(),
                good.placeName(),
                good.mobileSite(),
                good.obstetricCare(),
                good.anaphylaxisCare(),
                day,
                good.from(),
                good.until(),
                good.product(),
                good.desks(),
                good.perDeskHour(),
                good.capacity(),
                good.scarcity(),
                good.reach());
    }

    private SessionId planned(LocalDate day, int capacity) {
        return world.planned(world.asked(campaign, facility, day, capacity), station);
    }

    private void record(SessionId id, String item, String number, Optional<String> ticket) {
        readiness.record(id, measured(item, number, ticket), station).value();
    }

    private static SessionReadiness.Found measured(
            String item, String number, Optional<String> ticket) {
        return new SessionReadiness.Found(item, true, Optional.of(number), "", ticket);
    }

    private ReadinessLine line(SessionId id, String item) {
        return readiness.lines(id, station).stream()
                .filter(line -> line.item().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private int invitations(SessionId id) {
        return jdbc.sql("SELECT COUNT(*) FROM notice WHERE case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private List<PlannedSubject> subjects(SessionId id, boolean standby) {
        return plans.subjects(id, standby, OptionalInt.empty(), 50, station);
    }

    private List<Integer> numbers(SessionId id) {
        return subjects(id, false).stream().map(one -> one.number().orElseThrow()).toList();
    }

    private SessionPlan plan(SessionId id) {
        return plans.plan(id, station).orElseThrow();
    }

    private SessionView view(SessionId id) {
        return sessions.byId(id, station).orElseThrow();
    }

    private SessionState state(SessionId id) {
        return view(id).state();
    }

    private int revision(SessionId id) {
        return view(id).revision();
    }

    private WorkItem task(SessionId id) {
        return worklist.ofCase(id.value()).get(0);
    }

    private static Object refusal(Outcome<?> outcome) {
        assertThat(outcome.isDone()).as(outcome.toString()).isFalse();
        return ((Outcome.Refused<?>) outcome).refusal();
    }
}
