package vn.tram.safety;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** Does the work of a case, task by task. Case, process, audit and outbox move together. */
public interface EventActs {

    /**
     * Does a piece of work and ends its task. Refused with {@link EventsRefusal} when the case does
     * not stand there, when nothing is said, when the deadline has passed and nobody says why, and
     * for what the act itself cannot be; by the worklist when the task is not the actor's.
     *
     * @param lateReason why it comes after its deadline
     */
    Outcome<Void> perform(
            AdverseEventId id, EventAct act, Optional<String> lateReason, Actor actor);

    /** Compensation as it would be decided now. */
    Outcome<Compensation> reckon(AdverseEventId id, Damage damage, Actor actor);

    /**
     * The council of the ministry assessed the case again: by PROVINCE, on whom it is binding,
     * after the announcement and before the case is closed. A conclusion that is upheld is kept and
     * changes nothing; another one takes the place of the one before and is announced anew.
     */
    Outcome<Reassessment.Result> reassessed(
            AdverseEventId id, Reassessment reassessment, Actor actor);

    /** Conclusions of a case, the one that holds first. */
    List<ConclusionView> conclusions(AdverseEventId id, Actor actor);
}
