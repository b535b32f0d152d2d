package vn.tram.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.PlannedStaff.Duty;
import vn.tram.sessions.PlannedStaff.Qualification;
import vn.tram.sessions.StaffWarning;
import vn.tram.staff.StaffId;

class SessionRulesTest {

    /** T12. */
    @Test
    void t12TheFiftyFirstInASessionWithTwoVaccinesIsWarnedOf() {
        assertThat(SiteLimit.passed(50, 2)).isEmpty();
        assertThat(SiteLimit.passed(51, 2)).hasValue(50);
        assertThat(SiteLimit.passed(100, 1)).isEmpty();
        assertThat(SiteLimit.passed(101, 1)).hasValue(100);
    }

    @Test
    void aFullAssignmentLacksNothing() {
        assertThat(StaffRule.warnings(full(), 2, false)).isEmpty();
    }

    @Test
    void anEmptyAssignmentLacksPeopleAndDuties() {
        assertThat(StaffRule.warnings(List.of(), 1, false))
                .containsExactlyInAnyOrder(
                        StaffWarning.TOO_FEW,
                        StaffWarning.NO_PHYSICIAN_ASSISTANT,
                        StaffWarning.DESK_EMPTY,
                        StaffWarning.NO_OBSERVATION,
                        StaffWarning.NO_EMERGENCY);
    }

    @Test
    void aNurseDoesNotScreenAndSomebodyUntrainedDoesNotInject() {
        assertThat(
                        StaffRule.warnings(
                                List.of(
                                        one(Duty.SCREENING, 0, Qualification.NURSE),
                                        one(Duty.INJECTION, 0, Qualification.OTHER)),
                                1,
                                false))
                .contains(StaffWarning.SCREENER_LEVEL, StaffWarning.INJECTOR_LEVEL);
    }

    @Test
    void aMobileSiteNeedsTwoOfTheTrade() {
        List<PlannedStaff> two =
                List.of(
                        one(Duty.SCREENING, 1, Qualification.DOCTOR),
                        one(Duty.INJECTION, 1, Qualification.NURSE));
        assertThat(StaffRule.warnings(two, 1, true)).doesNotContain(StaffWarning.TOO_FEW);
        assertThat(StaffRule.warnings(two, 1, false)).contains(StaffWarning.TOO_FEW);
    }

    @Test
    void everyDeskNeedsItsOwnPeople() {
        List<PlannedStaff> atDeskOne =
                full().stream().map(one -> one(one.duty(), 1, one.qualification())).toList();
        assertThat(StaffRule.warnings(atDeskOne, 2, false))
                .containsExactly(StaffWarning.DESK_EMPTY);
    }

    @Test
    void whoScreensAndInjectsAtOneDeskIsNamedAndNothingIsLacking() {
        PlannedStaff screener = one(Duty.SCREENING, 1, Qualification.DOCTOR);
        List<PlannedStaff> staff = new ArrayList<>(full());
        staff.add(screener);
        staff.add(injecting(screener, 2));
        assertThat(StaffRule.warnings(staff, 2, false)).isEmpty();

        staff.add(injecting(screener, 1));

        assertThat(StaffRule.warnings(staff, 2, false))
                .containsExactly(StaffWarning.SAME_HAND)
                .noneMatch(StaffWarning::lacking);
    }

    private static PlannedStaff injecting(PlannedStaff one, int desk) {
        return new PlannedStaff(one.id(), one.name(), Duty.INJECTION, desk, one.qualification());
    }

    private static List<PlannedStaff> full() {
        return List.of(
                one(Duty.RECEPTION, 0, Qualification.OTHER),
                one(Duty.SCREENING, 0, Qualification.PHYSICIAN_ASSISTANT),
                one(Duty.INJECTION, 0, Qualification.MIDWIFE),
                one(Duty.OBSERVATION, 0, Qualification.NURSE),
                one(Duty.EMERGENCY, 0, Qualification.DOCTOR));
    }

    private static PlannedStaff one(Duty duty, int desk, Qualification level) {
        return new PlannedStaff(new StaffId(TimeOrderedId.next()), duty.name(), duty, desk, level);
    }
}
