package vn.tram.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.PlannedStaff.Duty;
import vn.tram.sessions.PlannedStaff.Qualification;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.StaffId;

class StaffAssignmentTest {

    private static Outcome<PlannedStaff> named(String typed) {
        return StaffAssignment.named(
                new PlannedStaff(
                        new StaffId(TimeOrderedId.next()),
                        typed,
                        Duty.INJECTION,
                        1,
                        Qualification.NURSE));
    }

    @Test
    void aNameIsKeptWithoutTheSpacesAroundIt() {
        assertThat(named("  Lý Thị Suối ").value().name()).isEqualTo("Lý Thị Suối");
    }

    @Test
    void somebodyWithoutANameIsNotAssigned() {
        assertThat(named(" \t ")).isEqualTo(Outcome.refused(Plain.NAME_MISSING));
    }

    @Test
    void aNameIsAsLongAsItsColumnAndNoLonger() {
        assertThat(named("ớ".repeat(160)).isDone()).isTrue();
        assertThat(named("ớ".repeat(161))).isEqualTo(Outcome.refused(Plain.TEXT_TOO_LONG));
    }
}
