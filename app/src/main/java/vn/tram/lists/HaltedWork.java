package vn.tram.lists;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Work on lists that the system does by itself (checking rows, comparing identities, enrolling) and
 * has given up after its last attempt. What it had done stays; the list stands still until somebody
 * lets it go on.
 */
public interface HaltedWork {

    /** Most lists that {@link #all} answers with. */
    int MOST = 200;

    /**
     * What stands still of a list; empty when nothing does, or the list is not the actor's to see.
     */
    Optional<Halted> of(ListId list, Actor actor);

    /**
     * Everything that stands still in the units the actor supervises or administers, longest first.
     */
    List<Halted> all(Actor actor);

    /** How many {@link #all} would answer with. */
    int count(Actor actor);

    /**
     * Lets the work go on from its checkpoint. By whoever handed the list to it or gets the list
     * next, by SUPERVISOR and by ADMIN over the list's unit.
     */
    Outcome<Void> restart(ListId list, Actor actor);

    /**
     * A list that stands still.
     *
     * @param reference to be read out to whoever looks into the log
     * @param since when the last attempt failed
     * @param mayRestart whether the actor may let it go on
     */
    record Halted(ListSummary list, String reference, Instant since, boolean mayRestart) {}
}
