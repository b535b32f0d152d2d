package vn.tram.safety.surveillance;

import java.util.List;
import java.util.Optional;
import vn.tram.staff.Actor;

/**
 * The line list of adverse events: the cases of the actor's units, by the same rule as {@link
 * vn.tram.safety.AdverseEvents#READERS}.
 */
public interface LineList {

    /** Most lines in one answer. */
    int MOST = 200;

    /** Counting ends here. */
    int COUNTED = 1_000;

    /** The case recorded last first. */
    List<CaseLine> page(CaseFilter filter, Optional<CaseLine> after, int limit, Actor actor);

    /** How many there are; one more than {@link #COUNTED} where there are more. */
    int count(CaseFilter filter, Actor actor);
}
