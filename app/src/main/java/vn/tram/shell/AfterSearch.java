package vn.tram.shell;

import java.util.Optional;
import vn.tram.staff.Actor;

/**
 * What somebody may do when a search did not show the person they mean. A bean of every capability
 * that takes new people; the search screen asks all of them, and only after it has answered, so
 * that nobody is added before they were looked for.
 */
@FunctionalInterface
public interface AfterSearch {

    /** The next step for this actor; empty where there is none. */
    Optional<Offer> offer(Actor actor);

    /**
     * @param act what the button says, in the reader's language
     * @param route path without a leading slash; holds nothing that was typed
     */
    record Offer(String act, String route) {}
}
