package vn.tram.shell;

import java.util.Optional;
import vn.tram.staff.Actor;

/**
 * Finds a case by what somebody typed into the search field. A bean of every capability whose cases
 * carry a code; the search screen asks all of them and knows none.
 */
@FunctionalInterface
public interface CodeLookup {

    /** The case with this code, if the actor may see it; asks nothing for what is no such code. */
    Optional<Found> find(String typed, Actor actor);

    /**
     * @param code as it is written on papers
     * @param title what it is about, in the reader's language
     * @param route path of its page without a leading slash
     */
    record Found(String code, String title, String route) {}
}
