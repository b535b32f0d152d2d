package vn.tram.sessions;

import java.util.Optional;
import java.util.Set;
import vn.tram.staff.Actor;

/**
 * What a desk of the day begins with: which desk is whose, whom it may call next, and what is due
 * for the person in front of it.
 */
public interface DayDesks {

    /**
     * The desk at which the actor opens the day: the first that the written assignment names (TT
     * 34/2018 art. 9). Whoever heads the session or is assigned to nothing comes back to the desk
     * last opened, or begins at reception.
     */
    Desk first(SessionView session, Actor actor);

    /** Remembers that the actor has this desk open. */
    void opened(SessionView session, Desk desk, Actor actor);

    /**
     * Those among the people at screening who wait for a doctor and whom this actor may decide on:
     * on duty as the doctor, and not the one who screened.
     */
    Set<SubjectId> decidable(SessionId session, Actor actor);

    /**
     * The dose as it counts now, which the plan may be older than: the one that was given here, or
     * what is next by the person's course, whether or not it may be given today. Empty when the
     * actor may not see the person.
     */
    Optional<SubjectDose> dose(SubjectId subject, Actor actor);
}
