package vn.tram.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tram.processes.safety.AdverseEventSeverity.Criterion.DEATH;
import static vn.tram.processes.safety.AdverseEventSeverity.Criterion.HOSPITALISATION;
import static vn.tram.processes.safety.AdverseEventSeverity.Criterion.LIFE_THREATENING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.processes.safety.AdverseEventSeverity.National;
import vn.tram.safety.CouncilMembers.NewMember;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.safety.Damage.Kind;
import vn.tram.safety.EventAct.Announced;
import vn.tram.safety.EventAct.AskedForMore;
import vn.tram.safety.EventAct.Closed;
import vn.tram.safety.EventAct.Compensated;
import vn.tram.safety.EventAct.Concluded;
import vn.tram.safety.EventAct.Convened;
import vn.tram.safety.EventAct.FollowedUp;
import vn.tram.safety.EventAct.Forwarded;
import vn.tram.safety.EventAct.Investigated;
import vn.tram.safety.EventAct.InvestigationOpened;
import vn.tram.safety.EventAct.Progressed;
import vn.tram.safety.EventAct.Reported;
import vn.tram.safety.EventAct.Supplemented;
import vn.tram.safety.EventSections.Section;
import vn.tram.safety.SafetyWorld.Vaccinated;
import vn.tram.sessions.DayObservation;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.DayWorld;
import vn.tram.sessions.Desk;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.stock.LotHolds;
import vn.tram.stock.LotHolds.HoldPlace;
import vn.tram.stock.SessionStock;
import vn.tram.stock.VialId;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

@TramIntegrationTest
@Import(SafetyWorld.class)
class AdverseEventsTest {

    @Autowired private SafetyWorld world;
    @Autowired private DayWorld day;
    @Autowired private AdverseEvents events;
    @Autowired private EventActs acts;
    @Autowired private EventSections sections;
    @Autowired private CouncilMembers members;
    @Autowired private DayObservation observation;
    @Autowired private SessionStock stock;
    @Autowired private LotHolds holds;
    @Autowired private Worklist worklist;
    @Autowired private JdbcClient jdbc;

    private final Actor station = SafetyWorld.station();
    private final Actor province = SafetyWorld.province();

    private Vaccinated one;

    @BeforeEach
    void somebodyWithADose() throws IOException {
        one = world.vaccinated();
    }

    private static void refused(Outcome<?> outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private EventView view(AdverseEventId id) {
        return events.byId(id, province).orElseThrow();
    }

    private List<String> openTasks(AdverseEventId id) {
        return worklist.ofCase(id.value()).stream().map(WorkItem::task).toList();
    }

    private WorkItem openTask(AdverseEventId id, Task task) {
        return worklist.ofCase(id.value()).stream()
                .filter(item -> item.task().equals(task.id()))
                .findFirst()
                .orElseThrow();
    }

    private AdverseEventId filed(NewReport report) {
        return events.file(report, station).value().id();
    }

    private void perform(AdverseEventId id, EventAct act, Actor actor) {
        acts.perform(id, act, Optional.empty(), actor).value();
    }

    // filing

    @Test
    void whatTheSystemKnowsOfTheDoseIsFilledIn() {
        EventView event = view(filed(world.report(one)));

        assertThat(event.product()).contains(DayWorld.PRODUCT);
        assertThat(event.lot()).contains(one.session().lot());
        assertThat(event.session()).contains(one.session().id().value());
        assertThat(event.place().facility()).contains(one.session().facility());
        assertThat(event.vaccinatedAt()).isPresent();
        assertThat(event.national()).isEqualTo(National.COMMON_REACTION);
    }

    @Test
    void aReactionThatIsNotSeriousIsFollowedUpAndStopsNothing() {
        Filed filed = events.file(world.report(one), station).value();

        assertThat(filed.serious()).isFalse();
        assertThat(openTasks(filed.id())).containsExactly("followUp");
        assertThat(stock.of(one.session().id().value()).get(0).held()).isFalse();

        perform(filed.id(), new FollowedUp(PatientState.RECOVERED, "Hết sốt"), station);
        assertThat(view(filed.id()).state()).isEqualTo(EventState.CLOSED);
        assertThat(openTasks(filed.id())).isEmpty();
    }

    @Test
    void aSeriousEventStopsTheSessionHoldsTheLotAndOpensBothClocks() {
        AdverseEventId id = filed(world.report(one, LIFE_THREATENING));

        assertThat(openTasks(id))
                .containsExactlyInAnyOrder("completeInitialReport", "openInvestigation");
        assertThat(stopped(one)).isTrue();
        assertThat(stock.of(one.session().id().value()).get(0).held()).isTrue();
        assertThat(events.spread(id, province))
                .isNotEmpty()
                .allMatch(AdverseEvents.LotSpread::held);
        refused(
                day.injected(day.atInjection(one.session().id()), new VialId(anyVial()), station),
                "day.suspended");
    }

    private boolean stopped(Vaccinated who) {
        return jdbc.sql("SELECT suspended_at IS NOT NULL FROM vaccination_session WHERE id = :id")
                .param("id", who.session().id().value())
                .query(Boolean.class)
                .single();
    }

    private UUID anyVial() {
        return jdbc.sql("SELECT id FROM vaccine_vial WHERE session_id = :id LIMIT 1")
                .param("id", one.session().id().value())
                .query(UUID.class)
                .single();
    }

    @Test
    void theLotIsHeldInEveryProvinceThatHasItAndNoOtherLotIs() throws IOException {
        Vaccinated other = world.vaccinated();
        filed(world.report(one, DEATH));

        assertThat(stock.of(other.session().id().value()).get(0).held())
                .as("another lot stays free")
                .isFalse();
        assertThat(
                        jdbc.sql(
                                        "SELECT COUNT(*) FROM lot_hold WHERE lot_id = :lot AND unit_code = '04' AND released_at IS NULL")
                                .param("lot", one.session().lot().value())
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void theSameReportTwiceIsOneReport() {
        NewReport report = world.report(one, HOSPITALISATION);
        Filed first = events.file(report, station).value();
        Filed again = events.file(report, station).value();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(events.reports(first.id(), station)).hasSize(1);
    }

    @Test
    void anEventBeforeItsDoseOrToComeIsRefused() {
        refused(
                events.file(world.report(one, world.ago(Duration.ofHours(3))), station),
                "safety.event-before-dose");
        refused(
                events.file(world.report(one, world.tomorrow()), station),
                "safety.event-in-future");
        refused(
                events.file(world.report(one, Instant.parse("2015-01-01T00:00:00Z")), station),
                "safety.event-too-old");
    }

    @Test
    void somebodyVaccinatedElsewhereWithALotThatNobodyKnowsIsTaken() {
        UUID person = day.person("Lý Thị Nơi Khác", LocalDate.of(1990, 1, 2), 'F');
        NewReport nameless = world.nameless(one.session().facility(), "", HOSPITALISATION);
        NewReport report =
                new NewReport(
                        nameless.command(),
                        nameless.source(),
                        nameless.facility(),
                        Optional.of(new PersonId(person)),
                        Optional.empty(),
                        Optional.empty(),
                        nameless.elsewhere(),
                        nameless.eventAt(),
                        nameless.criteria(),
                        0,
                        Set.of(),
                        nameless.narrative(),
                        nameless.patientState());
        EventView event = view(filed(report));

        assertThat(event.dose()).isEmpty();
        assertThat(event.lot()).isEmpty();
        assertThat(event.lotText()).contains("KHONG-CO");
        assertThat(event.serious()).isTrue();
    }

    @Test
    void aReportAboutNobodyOrAboutNothingIsRefused() {
        refused(
                events.file(world.nameless(one.session().facility(), " "), station),
                "safety.patient-missing");
        NewReport report = world.report(one);
        refused(
                events.file(
                        new NewReport(
                                report.command(),
                                report.source(),
                                report.facility(),
                                report.person(),
                                report.patient(),
                                report.dose(),
                                report.elsewhere(),
                                report.eventAt(),
                                report.criteria(),
                                0,
                                Set.of(),
                                "  ",
                                report.patientState()),
                        station),
                "safety.narrative-missing");
    }

    @Test
    void nobodyReportsForAFacilityThatIsNotTheirs() {
        Actor elsewhere =
                ListWorld.actor("Trạm khác", "", Right.over(Role.STATION, UnitCode.of("01561")));

        refused(events.file(world.report(one), elsewhere), "safety.not-yours");
        AdverseEventId id = filed(world.report(one));
        assertThat(events.byId(id, elsewhere)).isEmpty();
        assertThat(events.reports(id, elsewhere)).isEmpty();
        refused(
                acts.perform(
                        id,
                        new FollowedUp(PatientState.RECOVERED, "x"),
                        Optional.empty(),
                        elsewhere),
                "safety.not-found");
    }

    // one case an event

    /** T29. */
    @Test
    void twoReportersOfOneEventLandOnOneCaseAndBothReportsAreKept() {
        Filed first = events.file(world.report(one, HOSPITALISATION), station).value();
        Filed second = events.file(world.report(one, DEATH), province).value();

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.joined()).isTrue();
        assertThat(events.reports(first.id(), province)).hasSize(2);
        EventView event = view(first.id());
        assertThat(event.criteria()).containsExactlyInAnyOrder(HOSPITALISATION, DEATH);
        assertThat(event.national()).isEqualTo(National.SERIOUS_ACCIDENT);
        assertThat(openTasks(first.id()))
                .containsExactlyInAnyOrder("completeInitialReport", "openInvestigation");
    }

    @Test
    void manyReportersAtOnceMakeOneCase() throws Exception {
        int reporters = 6;
        CyclicBarrier together = new CyclicBarrier(reporters);
        ExecutorService threads = Executors.newFixedThreadPool(reporters);
        try {
            List<Future<AdverseEventId>> all =
                    IntStream.range(0, reporters)
                            .mapToObj(
                                    n ->
                                            threads.submit(
                                                    () -> {
                                                        NewReport report = world.report(one, DEATH);
                                                        together.await();
                                                        return filed(report);
                                                    }))
                            .toList();
            Set<AdverseEventId> cases = new HashSet<>();
            for (Future<AdverseEventId> each : all) {
                cases.add(each.get());
            }
            assertThat(cases).hasSize(1);
            assertThat(events.reports(cases.iterator().next(), province)).hasSize(reporters);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aReportThatMakesTheEventSeriousOpensTheWorkflow() {
        AdverseEventId id = filed(world.report(one));
        filed(world.report(one, LIFE_THREATENING));

        assertThat(view(id).serious()).isTrue();
        assertThat(openTasks(id))
                .containsExactlyInAnyOrder("completeInitialReport", "openInvestigation");
        assertThat(stopped(one)).isTrue();
    }

    @Test
    void aSeriousReactionAtDeskFiveIsAReportByItself() {
        observation
                .note(
                        day.command(one.subject(), Desk.Kind.OBSERVATION),
                        DayObservation.Kind.SERIOUS,
                        Set.of(Sign.DYSPNOEA),
                        "Khó thở",
                        station)
                .value();

        EventView event = events.ofPerson(one.person(), station).get(0);
        assertThat(event.dose()).contains(one.dose());
        assertThat(event.serious()).isTrue();
        assertThat(events.reports(event.id(), station))
                .singleElement()
                .satisfies(
                        report -> {
                            assertThat(report.source()).isEqualTo(ReportSource.OBSERVATION);
                            assertThat(report.signs()).containsExactly(Sign.DYSPNOEA);
                        });
        assertThat(holds.ofLot(one.session().lot(), province))
                .as("one hold, which the case made")
                .singleElement()
                .satisfies(hold -> assertThat(hold.caseId()).contains(event.id().value()));
        Filed second = events.file(world.report(one, HOSPITALISATION), station).value();
        assertThat(second.id()).isEqualTo(event.id());
    }

    @Test
    void aReactionThatCannotBeFiledHoldsTheLotAtItsFacilityAlone() {
        world.givenAt(one, world.ago(Duration.ofHours(-3)));

        observation
                .note(
                        day.command(one.subject(), Desk.Kind.OBSERVATION),
                        DayObservation.Kind.SERIOUS,
                        Set.of(Sign.DYSPNOEA),
                        "Khó thở",
                        station)
                .value();

        assertThat(events.ofPerson(one.person(), station)).isEmpty();
        assertThat(stopped(one)).isTrue();
        assertThat(holds.ofLot(one.session().lot(), province))
                .singleElement()
                .satisfies(
                        hold ->
                                assertThat(hold.place())
                                        .isEqualTo(HoldPlace.at(one.session().facility())));
    }

    @Test
    void aReportWithoutAnIdIsBroughtToItsPersonAndJoinsTheCaseOfTheEvent() {
        Filed known = events.file(world.report(one, HOSPITALISATION), station).value();
        Filed nameless =
                events.file(world.nameless(one.session().facility(), "Nông Văn", DEATH), station)
                        .value();
        assertThat(nameless.id()).isNotEqualTo(known.id());

        AdverseEventId goesOn = events.identify(nameless.id(), one.person(), station).value();

        assertThat(goesOn).isEqualTo(known.id());
        assertThat(events.reports(known.id(), station)).hasSize(2);
        assertThat(view(known.id()).criteria()).contains(DEATH);
        EventView ended = view(nameless.id());
        assertThat(ended.state()).isEqualTo(EventState.WITHDRAWN);
        assertThat(ended.mergedInto()).contains(known.id());
        assertThat(openTasks(nameless.id())).isEmpty();
        refused(events.identify(known.id(), one.person(), station), "safety.person-known");
    }

    @Test
    void whoIsIdentifiedBringsTheLotThatIsThenHeld() {
        Filed nameless =
                events.file(world.nameless(one.session().facility(), "Nông Văn", DEATH), station)
                        .value();
        assertThat(stopped(one)).isFalse();

        events.identify(nameless.id(), one.person(), station).value();

        assertThat(view(nameless.id()).lot()).contains(one.session().lot());
        assertThat(stopped(one)).isTrue();
        assertThat(stock.of(one.session().id().value()).get(0).held()).isTrue();
    }

    // severity

    @Test
    void theInvestigatorLowersTheSeverityWithAReason() {
        AdverseEventId id = filed(world.report(one, HOSPITALISATION));

        refused(events.lower(id, Set.of(), 0, " ", province), "safety.reason-missing");
        refused(events.lower(id, Set.of(), 0, "Chỉ theo dõi", station), "safety.not-yours");
        refused(
                events.lower(id, Set.of(HOSPITALISATION), 0, "Chỉ theo dõi", province),
                "safety.still-serious");
        events.lower(id, Set.of(), 0, "Chỉ nằm theo dõi một đêm", province).value();

        EventView event = view(id);
        assertThat(event.serious()).isFalse();
        assertThat(event.lowered()).contains("Chỉ nằm theo dõi một đêm");
        assertThat(openTasks(id)).containsExactly("followUp");
        assertThat(stock.of(one.session().id().value()).get(0).held())
                .as("held until somebody ends it")
                .isTrue();
        assertThat(events.releaseLot(id, "Không liên quan lô", province).value()).isEqualTo(1);
        assertThat(stock.of(one.session().id().value()).get(0).held()).isFalse();
    }

    // deadlines

    /**
     * T7, on the running process: the old law counts from the event, the new one from recording.
     */
    @Test
    void anEventOfTwentyFiveHoursAgoIsLateByTheOldLawAndNotByTheNewOne() {
        world.givenAt(one, world.ago(Duration.ofHours(26)));
        AdverseEventId id =
                filed(world.report(one, world.ago(Duration.ofHours(25)), LIFE_THREATENING));
        EventView event = view(id);
        assertThat(openTask(id, Task.COMPLETE_INITIAL_REPORT).dueAt())
                .isEqualTo(event.recordedAt().plus(Duration.ofHours(24)));

        Vaccinated before = vaccinatedAgain();
        Instant injected = Instant.parse("2021-09-10T01:00:00Z");
        world.givenAt(before, injected);
        AdverseEventId old =
                filed(world.report(before, injected.plus(Duration.ofHours(1)), LIFE_THREATENING));
        assertThat(openTask(old, Task.COMPLETE_INITIAL_REPORT).dueAt())
                .isEqualTo(injected.plus(Duration.ofHours(25)));
        Reported report = new Reported(PatientState.RECOVERING, "Đủ thông tin");
        refused(acts.perform(old, report, Optional.empty(), station), "safety.late-reason-missing");
        acts.perform(old, report, Optional.of("Hồ sơ giấy nhập sau"), station).value();
        assertThat(events.done(old, province))
                .singleElement()
                .satisfies(
                        done -> {
                            assertThat(done.late()).isTrue();
                            assertThat(done.lateReason()).contains("Hồ sơ giấy nhập sau");
                        });
    }

    private Vaccinated vaccinatedAgain() {
        try {
            return world.vaccinated();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // the whole way

    @Test
    void aSeriousEventIsReportedInvestigatedConcludedCompensatedAndClosed() {
        AdverseEventId id = filed(world.report(one, DEATH));
        perform(id, new Reported(PatientState.DIED, "Báo cáo 24 giờ"), station);
        assertThat(openTasks(id)).containsExactlyInAnyOrder("openInvestigation", "reportProgress");
        perform(id, new Progressed(PatientState.DIED, "Không có gì mới"), station);
        perform(id, new Forwarded("Đã gửi Bộ"), province);
        assertThat(openTasks(id)).contains("reportProgress");

        perform(id, new InvestigationOpened("Trưởng đoàn", "Lập đoàn"), province);
        perform(id, new Investigated("Biên bản điều tra"), province);
        Set<UUID> council = world.council(10);
        perform(id, new Convened(world.tomorrow(), "Sở Y tế", council, "Mời họp"), province);
        world.met(id);
        refused(
                acts.perform(id, concluded(council, 7, WhoClass.A1), Optional.empty(), province),
                "safety.assessment-open");
        world.assessed(id);
        conclude(id, council);
        assertThat(openTasks(id)).containsExactly("announceCause");
        perform(id, new Announced("Đã công bố, gửi thư gia đình"), province);
        Compensated decided =
                new Compensated(new Damage(Kind.DEATH, 0, 0, 0, 0, 0, 0), "Quyết định bồi thường");
        refused(acts.perform(id, decided, Optional.empty(), province), "safety.papers-missing");
        world.proved(id);
        perform(id, decided, province);
        assertThat(
                        jdbc.sql(
                                        "SELECT SUM(amount) FROM compensation_decision WHERE case_id = :id")
                                .param("id", id.value())
                                .query(Long.class)
                                .single())
                .isEqualTo(123_400_000L);
        perform(id, new Closed(true, "Lô đạt chất lượng"), province);

        assertThat(view(id).state()).isEqualTo(EventState.CLOSED);
        assertThat(openTasks(id)).isEmpty();
        assertThat(stock.of(one.session().id().value()).get(0).held()).isFalse();
        assertThat(events.done(id, station)).extracting(TaskDone::late).containsOnly(false);
    }

    private void conclude(AdverseEventId id, Set<UUID> council) {
        refused(
                acts.perform(id, concluded(council, 6, WhoClass.A1), Optional.empty(), province),
                "safety.no-quorum");
        Map<UUID, Ballot> split = SafetyWorld.votes(council, 7, WhoClass.A1);
        council.stream().limit(2).forEach(member -> split.put(member, Ballot.of(WhoClass.C)));
        refused(
                acts.perform(id, concluded(split, WhoClass.C, true), Optional.empty(), province),
                "safety.not-what-was-voted");
        perform(id, concluded(split, WhoClass.A1, true), province);
        assertThat(acts.conclusions(id, province))
                .singleElement()
                .satisfies(
                        said -> {
                            assertThat(said.ruling()).contains(CouncilRuling.BY_VOTES);
                            assertThat(said.agreeing()).isEqualTo(5);
                        });
    }

    private static Concluded concluded(Set<UUID> council, int present, WhoClass choice) {
        return concluded(SafetyWorld.votes(council, present, choice), choice, true);
    }

    private static Concluded concluded(
            Map<UUID, Ballot> ballots, WhoClass choice, boolean compensable) {
        return new Concluded(
                ballots, Map.of(), choice, compensable, "Không", CouncilMinutes.NONE, "Kết luận");
    }

    @Test
    void theChairDecidesWhereNoTwoThirdsAgreeAndTheMinistryMayConcludeOtherwise() {
        AdverseEventId id = investigated();
        Set<UUID> council = world.council(10);
        perform(id, new Convened(world.tomorrow(), "Sở Y tế", council, "Mời họp"), province);
        perform(id, new AskedForMore("Cần kết quả xét nghiệm"), province);
        assertThat(openTasks(id)).contains("supplementInvestigation");
        perform(id, new Supplemented("Đã có kết quả"), province);
        perform(id, new Convened(world.tomorrow(), "Sở Y tế", council, "Mời họp lại"), province);
        world.met(id);
        world.assessed(id);
        Map<UUID, Ballot> votes = SafetyWorld.votes(council, 7, WhoClass.C);
        council.stream().limit(3).forEach(member -> votes.put(member, Ballot.of(WhoClass.B1)));
        perform(id, concluded(votes, WhoClass.B1, false), province);
        assertThat(acts.conclusions(id, province).get(0).ruling()).contains(CouncilRuling.BY_CHAIR);
        perform(id, new Announced("Đã công bố"), province);
        assertThat(openTasks(id)).containsExactly("closeCase");

        assertThat(acts.reassessed(id, reassessed(WhoClass.B1, false), province).value())
                .isEqualTo(Reassessment.Result.UPHELD);
        assertThat(openTasks(id)).containsExactly("closeCase");
        assertThat(acts.reassessed(id, reassessed(WhoClass.A2, true), province).value())
                .isEqualTo(Reassessment.Result.CHANGED);
        assertThat(acts.conclusions(id, province))
                .extracting(ConclusionView::upheld)
                .containsExactly(Optional.of(false), Optional.of(true), Optional.empty());
        assertThat(openTasks(id)).containsExactly("announceCause");
        perform(id, new Announced("Đã công bố lại"), province);
        assertThat(openTasks(id)).containsExactly("decideCompensation");
        refused(
                acts.perform(
                        id,
                        new Compensated(new Damage(Kind.DEATH, 1, 2, 0, 0, 0, 0), "x"),
                        Optional.empty(),
                        province),
                "safety.damage");
    }

    private static Reassessment reassessed(WhoClass conclusion, boolean compensable) {
        return new Reassessment(
                conclusion, compensable, "", "Gia đình khiếu nại", "Hội đồng Bộ Y tế kết luận");
    }

    private AdverseEventId investigated() {
        AdverseEventId id = filed(world.report(one, HOSPITALISATION));
        perform(id, new InvestigationOpened("Trưởng đoàn", "Lập đoàn"), province);
        perform(id, new Investigated("Biên bản điều tra"), province);
        assertThat(openTasks(id)).doesNotContain("conveneCouncil");
        perform(id, new Reported(PatientState.RECOVERING, "Báo cáo"), station);
        assertThat(openTasks(id)).contains("conveneCouncil");
        return id;
    }

    /** T11. */
    @Test
    void aMemberWhoVaccinatesInTheProvinceMayNotSit() {
        StaffId injector = world.injectorOf(one);
        assertThat(members.dosesGiven(injector, SafetyWorld.PROVINCE)).isPositive();
        refused(
                members.enlist(
                        SafetyWorld.PROVINCE,
                        new NewMember(
                                "Người tiêm",
                                "Trạm",
                                Seat.MEMBER,
                                Optional.of(injector),
                                Optional.empty()),
                        province),
                "safety.conflict-of-interest");

        AdverseEventId id = investigated();
        Set<UUID> council = world.council(10);
        jdbc.sql("UPDATE council_member SET staff_id = :staff WHERE id = :id")
                .param("staff", injector.value())
                .param("id", council.iterator().next())
                .update();
        refused(
                acts.perform(
                        id,
                        new Convened(world.tomorrow(), "Sở Y tế", council, "Mời họp"),
                        Optional.empty(),
                        province),
                "safety.conflict-of-interest");
    }

    @Test
    void aCouncilOfNineIsTooSmall() {
        AdverseEventId id = investigated();

        refused(
                acts.perform(
                        id,
                        new Convened(world.tomorrow(), "Sở Y tế", world.council(9), "Mời họp"),
                        Optional.empty(),
                        province),
                "safety.council-too-small");
    }

    // the case form

    @Test
    void twoInvestigatorsInOneSectionDoNotOverwriteEachOther() {
        AdverseEventId id = filed(world.report(one, HOSPITALISATION));

        assertThat(sections.of(id, station)).hasSize(Section.values().length);
        var first =
                sections.write(id, Section.SYMPTOMS, 0, "08:10 khó thở", false, station).value();
        refused(
                sections.write(id, Section.SYMPTOMS, 0, "08:15 mẩn", false, province),
                "safety.section-changed");
        sections.write(
                        id,
                        Section.SYMPTOMS,
                        first.revision(),
                        "08:10 khó thở, 08:15 mẩn",
                        true,
                        province)
                .value();
        refused(
                sections.write(id, Section.SYMPTOMS, first.revision(), "khác", false, station),
                "safety.section-changed");
        assertThat(sections.of(id, station).get(Section.SYMPTOMS.ordinal()).words())
                .isEqualTo("08:10 khó thở, 08:15 mẩn");
    }

    @Test
    void everybodyOfTheSameSessionAndLotIsListedWithTheirState() {
        Vaccinated neighbour = world.vaccinated(one.session());
        AdverseEventId id = filed(world.report(one, HOSPITALISATION));

        List<CircleLine> circle = events.circle(id, Optional.empty(), 50, station);
        assertThat(circle)
                .extracting(CircleLine::person)
                .containsExactly(neighbour.person(), one.person());
        assertThat(circle).allMatch(line -> line.sameSession() && line.sameLot());
        assertThat(circle.get(1).event()).contains(view(id).code());
        assertThat(events.circle(id, Optional.of(circle.get(0)), 50, station))
                .extracting(CircleLine::person)
                .containsExactly(one.person());
    }

    @Test
    void aCaseFiledByMistakeIsWithdrawnWithWhatItHolds() {
        AdverseEventId id = filed(world.report(one, DEATH));
        refused(events.withdraw(id, "Nhầm người", station), "safety.not-yours");

        events.withdraw(id, "Nhầm người", province).value();

        assertThat(openTasks(id)).isEmpty();
        assertThat(view(id).state()).isEqualTo(EventState.WITHDRAWN);
        assertThat(stock.of(one.session().id().value()).get(0).held()).isFalse();
        assertThat(filed(world.report(one, DEATH))).isNotEqualTo(id);
    }

    @Test
    void aTaskIsDoneWhereTheCaseStandsAndByItsRoleOnly() {
        AdverseEventId id = filed(world.report(one, HOSPITALISATION));
        refused(
                acts.perform(id, new Investigated("Chưa mở"), Optional.empty(), province),
                "safety.not-now");
        assertThat(
                        acts.perform(
                                        id,
                                        new InvestigationOpened("Trưởng đoàn", "Lập đoàn"),
                                        Optional.empty(),
                                        station)
                                .isDone())
                .isFalse();
    }
}
