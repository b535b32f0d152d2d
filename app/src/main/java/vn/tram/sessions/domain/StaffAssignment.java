package vn.tram.sessions.domain;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.sessions.StaffWarning;

/** Who does what at a session. In the caller's transaction, which looked at the right to it. */
@Component
class StaffAssignment {

    private static final int NAME_MAX = 160;

    private final StaffStore staff;

    StaffAssignment(StaffStore staff) {
        this.staff = staff;
    }

    List<PlannedStaff> of(SessionView session) {
        return staff.of(session.id().value());
    }

    Set<StaffWarning> warnings(SessionView session) {
        return StaffRule.warnings(of(session), session.desks(), session.mobileSite());
    }

    /** The assignment with its name as it is kept, or why there can be none such. */
    static Outcome<PlannedStaff> named(PlannedStaff asked) {
        String name = CleanText.of(asked.name());
        if (name.isEmpty()) {
            return Outcome.refused(Plain.NAME_MISSING);
        }
        return name.length() > NAME_MAX
                ? Outcome.refused(Plain.TEXT_TOO_LONG)
                : Outcome.done(
                        new PlannedStaff(
                                asked.id(),
                                name,
                                asked.duty(),
                                asked.desk(),
                                asked.qualification()));
    }

    Outcome<Void> assign(SessionView session, PlannedStaff named) {
        if (named.desk() < 0 || named.desk() > session.desks()) {
            return Outcome.refused(Plain.NO_SUCH_DESK);
        }
        staff.put(session.id().value(), named);
        return Outcome.done();
    }

    Outcome<Void> unassign(SessionView session, PlannedStaff asked) {
        return staff.remove(session.id().value(), asked)
                ? Outcome.done()
                : Outcome.refused(Plain.NOT_FOUND);
    }
}
