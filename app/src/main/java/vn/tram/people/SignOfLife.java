package vn.tram.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Knows a day on which a person was certainly alive. A bean of every capability that knows one; a
 * death before such a day is refused.
 */
@FunctionalInterface
public interface SignOfLife {

    /** The latest day, in Viet Nam; asked while the person is locked. */
    Optional<LocalDate> latest(PersonId person);

    /** The earliest such day, in Viet Nam; a birth after it is refused. */
    default Optional<LocalDate> earliest(PersonId person) {
        return latest(person);
    }
}
