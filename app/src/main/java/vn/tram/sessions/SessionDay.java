package vn.tram.sessions;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The day of a session as all desks see it: who waits where, and who is served by whom. Readers see
 * the sessions of their units; whoever serves holds STATION over the session's facility.
 *
 * <p>What desks do to a person is in {@link DayReception}, {@link DayScreening}, {@link
 * DayConsent}, {@link DayInjection}, {@link DayObservation} and {@link DayResults}. Every act joins
 * one transaction with everything that hangs on it, is done once for one command, is refused when
 * the session is not running or somebody else was faster, and changes nothing when it is refused.
 */
public interface SessionDay {

    /** Most people in one answer. */
    int MOST = 600;

    /** The session with this code, if the actor may see it. */
    Optional<SessionView> byCode(String code, Actor actor);

    Optional<SessionView> byId(SessionId session, Actor actor);

    /** Whether the actor may serve at the desks of this session. */
    boolean mayServe(SessionView session, Actor actor);

    /** One cheap statement; empty when the actor may not see the session. */
    Optional<DayPulse> pulse(SessionId session, Actor actor);

    /** Who waits at a step, who came first at the head. At most {@link #MOST}. */
    List<SubjectView> waiting(SessionId session, DayStep step, Actor actor);

    /** Who is on the stand-by list and not here yet, in its order. */
    List<SubjectView> standby(SessionId session, Actor actor);

    /** Whose day ended, the latest first. */
    List<SubjectView> done(SessionId session, int limit, Actor actor);

    Optional<SubjectView> subject(SubjectId subject, Actor actor);

    /**
     * Whom the actor has at this desk: a reload or another tablet comes back to the same person.
     */
    Optional<SubjectView> current(SessionId session, Desk desk, Actor actor);

    /**
     * Takes a person to a desk. Refused when another desk has the person.
     *
     * @param takeOver knowingly, from a desk where nothing was done for some minutes
     */
    Outcome<SubjectView> serve(SubjectId subject, Desk desk, boolean takeOver, Actor actor);

    /** Lets the person go back into the queue; what was entered stays. */
    Outcome<Void> release(SubjectId subject, Desk desk, Actor actor);

    /** The staff of the session by the written assignment. */
    List<SessionStaff> staff(SessionId session, Actor actor);

    /** The counters of the session: what was done so far, by {@link DayCount}. */
    int count(SessionId session, DayCount counter);
}
