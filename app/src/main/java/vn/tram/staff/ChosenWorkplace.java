package vn.tram.staff;

import java.util.Optional;

/**
 * At which of their places the signed-in person works just now. The choice lasts as long as the
 * session and narrows what {@link CurrentActor} answers; it never widens it, and is forgotten when
 * no right is held at the place any longer.
 */
public interface ChosenWorkplace {

    /** The person with all rights held today, whatever was chosen. */
    Actor everywhere();

    /** Empty while nothing was chosen: then all places count. */
    Optional<Workplace> current();

    /**
     * To be called in a request. A place where nothing is held counts as none chosen.
     *
     * @param key of a {@link Workplace}; empty for all places
     */
    void choose(Optional<String> key);
}
