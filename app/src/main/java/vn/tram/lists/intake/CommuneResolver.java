package vn.tram.lists.intake;

import java.util.Optional;
import vn.tram.kernel.UnitCode;

/** Finds the commune that a cell names. */
@FunctionalInterface
public interface CommuneResolver {

    /**
     * The commune by its code or its name, in the division of the list's date. Answers must not
     * change while a file is read.
     *
     * @param text cleaned, not empty
     */
    Optional<UnitCode> resolve(String text);
}
