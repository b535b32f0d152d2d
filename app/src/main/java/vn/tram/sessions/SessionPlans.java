package vn.tram.sessions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** Planning a session, by the station that has it before it. */
public interface SessionPlans {

    /** Most people in one answer. */
    int MOST = 200;

    Optional<SessionPlan> plan(SessionId id, Actor actor);

    /**
     * People of the plan in the order of their numbers, or of the stand-by list.
     *
     * @param after number or place of the last one already seen
     */
    List<PlannedSubject> subjects(
            SessionId id, boolean standby, OptionalInt after, int limit, Actor actor);

    /** Changes place, time, desks, product or reach. People stay until another proposal. */
    Outcome<Void> change(SessionId id, NewSession asked, Actor actor);

    /** From the plan to the end of the stand-by list. */
    Outcome<Integer> takeOut(SessionId id, Collection<SubjectId> subjects, Actor actor);

    /**
     * From the stand-by list into the plan. All or none: refused where there is no room or one of
     * them is planned elsewhere.
     */
    Outcome<Integer> takeIn(SessionId id, Collection<SubjectId> subjects, Actor actor);

    /** Chooses people anew by what the plan says now. What was taken in or out by hand is lost. */
    Outcome<Void> proposeAgain(SessionId id, Actor actor);

    /** Sends the plan to approval; numbers close up. Refused while nobody is planned. */
    Outcome<Void> submit(SessionId id, Actor actor);

    /**
     * Moves an approved session; everybody invited is told. Refused once somebody was received.
     *
     * @param asked place, day and times of it count, and nothing else
     */
    Outcome<Void> move(SessionId id, NewSession asked, Actor actor);

    List<PlannedStaff> staff(SessionId id, Actor actor);

    /** What the assignment lacks; a warning, and the must-have of the readiness list. */
    Set<StaffWarning> staffWarnings(SessionId id, Actor actor);

    /** Somebody has a duty once a session; given again, the desk and training are those of now. */
    Outcome<Void> assign(SessionId id, PlannedStaff staff, Actor actor);

    Outcome<Void> unassign(SessionId id, PlannedStaff staff, Actor actor);
}
