package vn.tram.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.TramIntegrationTest;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.lists.ListWorld;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.processes.safety.AdverseEventSeverity.Criterion;
import vn.tram.safety.EventAct.Reported;
import vn.tram.safety.SafetyWorld.Vaccinated;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

@TramIntegrationTest
@Import(SafetyWorld.class)
class CitizenReportsTest {

    @Autowired private SafetyWorld world;
    @Autowired private CitizenReports citizens;
    @Autowired private AdverseEvents events;
    @Autowired private EventActs acts;
    @Autowired private Worklist worklist;
    @Autowired private JdbcClient jdbc;
    @Autowired private Clock clock;

    private final Actor station = SafetyWorld.station();
    private final Actor province = SafetyWorld.province();

    private Vaccinated one;

    @BeforeEach
    void somebodyWithADose() throws IOException {
        one = world.vaccinated();
    }

    private CitizenReport told(Instant at, PatientState state, boolean hospital, Sign... signs) {
        return new CitizenReport(
                TimeOrderedId.next(),
                one.person(),
                ListWorld.HA_LANG,
                Optional.of(one.dose()),
                Optional.empty(),
                at,
                Set.of(signs),
                state,
                hospital,
                "Kể lại");
    }

    private CitizenReport told(Sign... signs) {
        return told(clock.instant(), PatientState.NOT_RECOVERED, false, signs);
    }

    private Filed filed(CitizenReport report) {
        return citizens.file(report).value();
    }

    private int holds(AdverseEventId id) {
        return jdbc.sql("SELECT COUNT(*) FROM lot_hold WHERE case_id = :id AND released_at IS NULL")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private boolean stopped() {
        return jdbc.sql("SELECT suspended_at IS NOT NULL FROM vaccination_session WHERE id = :id")
                .param("id", one.session().id().value())
                .query(Boolean.class)
                .single();
    }

    private List<String> tasks(AdverseEventId id) {
        return worklist.ofCase(id.value()).stream().map(WorkItem::task).toList();
    }

    private static void refused(Outcome<?> outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    @Test
    void signsOfDangerStartTheClocksAndLockNothing() {
        Filed filed = filed(told(Sign.DYSPNOEA));

        assertThat(filed.serious()).isTrue();
        assertThat(tasks(filed.id()))
                .contains(Task.COMPLETE_INITIAL_REPORT.id(), Task.OPEN_INVESTIGATION.id());
        assertThat(citizens.unconfirmed(filed.id(), station)).isTrue();
        assertThat(holds(filed.id())).isZero();
        assertThat(stopped()).isFalse();
        assertThat(events.reports(filed.id(), station))
                .singleElement()
                .satisfies(
                        report -> {
                            assertThat(report.source()).isEqualTo(ReportSource.CITIZEN);
                            assertThat(report.facility()).isEmpty();
                            assertThat(report.criteria()).containsExactly(Criterion.IMPORTANT);
                        });
    }

    @Test
    void theReportIsNotCompletedBeforeStaffConfirmWhatACitizenTold() {
        Filed filed = filed(told(Sign.DYSPNOEA));
        Reported report = new Reported(PatientState.RECOVERING, "Đủ thông tin");

        refused(
                acts.perform(filed.id(), report, Optional.empty(), station),
                "safety.citizen-unconfirmed");
        citizens.confirm(filed.id(), "Đã gọi, đúng là khó thở", station).value();

        acts.perform(filed.id(), report, Optional.empty(), station).value();
    }

    @Test
    void onceStaffConfirmTheSessionStopsAndTheLotIsHeld() {
        Filed filed = filed(told(Sign.DYSPNOEA));

        citizens.confirm(filed.id(), "Đã gọi, đúng là khó thở", station).value();

        assertThat(citizens.unconfirmed(filed.id(), station)).isFalse();
        assertThat(holds(filed.id())).isPositive();
        assertThat(stopped()).isTrue();
        assertThat(events.reports(filed.id(), station)).hasSize(2);
        refused(citizens.confirm(filed.id(), "Lần nữa", station), "safety.not-now");
    }

    @Test
    void aReportOfAHospitalConfirmsAsWell() {
        Filed filed = filed(told(Sign.COLLAPSE));

        Filed joined = events.file(world.report(one, Criterion.HOSPITALISATION), station).value();

        assertThat(joined.id()).isEqualTo(filed.id());
        assertThat(joined.joined()).isTrue();
        assertThat(holds(filed.id())).isPositive();
    }

    @Test
    void aCitizenJoinsTheCaseThatStaffOpened() {
        Filed first = events.file(world.report(one), station).value();
        Filed second = filed(told(Sign.DYSPNOEA));

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.joined()).isTrue();
        assertThat(second.serious()).isTrue();
        assertThat(events.reports(first.id(), station)).hasSize(2);
    }

    @Test
    void aMildReportIsFollowedUpByTheStation() {
        Filed filed = filed(told(Sign.FEVER));

        assertThat(filed.serious()).isFalse();
        assertThat(tasks(filed.id())).containsExactly(Task.FOLLOW_UP.id());
        assertThat(citizens.unconfirmed(filed.id(), station)).isFalse();
    }

    @Test
    void aStayInHospitalAndADeathAreSeriousByThemselves() {
        assertThat(
                        filed(told(clock.instant(), PatientState.NOT_RECOVERED, true, Sign.FEVER))
                                .serious())
                .isTrue();
    }

    @Test
    void theSamePageSentTwiceCountsOnce() {
        CitizenReport report = told(Sign.RASH);

        Filed first = filed(report);
        Filed again = filed(report);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(events.reports(first.id(), station)).hasSize(1);
    }

    @Test
    void afterThreeReportsOfADayNoMoreAreTaken() {
        for (int i = 0; i < CitizenReports.MOST_A_DAY; i++) {
            filed(told(Sign.RASH));
        }

        refused(citizens.file(told(Sign.RASH)), "safety.told-too-often");
    }

    @Test
    void anEventBeforeItsDoseIsRefused() {
        refused(
                citizens.file(
                        told(
                                Instant.parse("2026-07-05T00:00:00Z"),
                                PatientState.RECOVERED,
                                false,
                                Sign.RASH)),
                "safety.event-before-dose");
        refused(
                citizens.file(told(world.tomorrow(), PatientState.RECOVERED, false, Sign.RASH)),
                "safety.event-in-future");
    }

    @Test
    void theStationOfTheCommuneLooksAfterADoseGivenElsewhere() {
        CitizenReport elsewhere =
                new CitizenReport(
                        TimeOrderedId.next(),
                        one.person(),
                        ListWorld.HA_LANG,
                        Optional.empty(),
                        Optional.of(
                                new NewReport.Elsewhere("AstraZeneca", "", "", Optional.empty())),
                        clock.instant(),
                        Set.of(Sign.RASH),
                        PatientState.RECOVERING,
                        false,
                        "Nổi ban");
        Filed filed = filed(elsewhere);

        EventView event = events.byId(filed.id(), station).orElseThrow();
        assertThat(event.place().commune()).isEqualTo(ListWorld.HA_LANG);
        assertThat(event.dose()).isEmpty();
        refused(
                citizens.file(
                        new CitizenReport(
                                TimeOrderedId.next(),
                                one.person(),
                                UnitCode.of("99999"),
                                Optional.empty(),
                                elsewhere.elsewhere(),
                                clock.instant(),
                                Set.of(Sign.RASH),
                                PatientState.RECOVERING,
                                false,
                                "Nổi ban")),
                "safety.no-station");
    }

    @Test
    void onlyStationAndProvinceOfThePlaceConfirm() {
        Filed filed = filed(told(Sign.DYSPNOEA));
        for (Role role : Role.values()) {
            if (role != Role.STATION && role != Role.PROVINCE) {
                Actor actor =
                        ListWorld.actor("Người thử", "", Right.over(role, SafetyWorld.PROVINCE));
                assertThat(citizens.confirm(filed.id(), "x", actor).isDone())
                        .as("%s", role)
                        .isFalse();
            }
        }
        Actor other = ListWorld.actor("Sở khác", "", Right.over(Role.PROVINCE, UnitCode.of("01")));
        refused(citizens.confirm(filed.id(), "x", other), "safety.not-found");
        assertThat(holds(filed.id())).isZero();
        citizens.confirm(filed.id(), "x", province).value();
        assertThat(holds(filed.id())).isPositive();
    }
}
