package vn.tram.doses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

/**
 * Lets a second person of the health station confirm doses that were recorded afterwards: who
 * entered one does not confirm it. The first of the two levels of QĐ 5772/QĐ-BYT, step 1; doses of
 * a session are confirmed with the session and are none of these.
 */
public interface DoseConfirmations {

    /** Most doses in one answer of {@link #waiting}. */
    int MOST = 100;

    /**
     * Confirms that the entry says what the paper says. Needs STATION over the commune where the
     * person lives. Refused with {@link DosesRefusal}: unknown, taken back, of a session, confirmed
     * already, entered by the actor.
     */
    Outcome<Confirmation> confirm(DoseId dose, Actor actor);

    Optional<Confirmation> of(DoseId dose);

    /**
     * Doses of the person that wait for a second person, the oldest first; none for somebody who
     * may not confirm them. Those that the actor entered are among them: somebody else confirms.
     */
    List<DoseView> waiting(PersonId person, Actor actor);

    /** Who confirmed a dose, and when. */
    record Confirmation(DoseId dose, StaffId by, String byName, Instant at) {}
}
