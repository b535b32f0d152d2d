package vn.tram.staff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A right as it stands in an account.
 *
 * @param from first day on which it is held
 * @param until first day on which it is no longer held
 */
public record HeldRight(UUID id, Right right, LocalDate from, Optional<LocalDate> until) {

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && !endedBy(day);
    }

    /** Whether it is over on that day; a right of the future is not. */
    public boolean endedBy(LocalDate day) {
        return until.map(end -> !day.isBefore(end)).orElse(false);
    }
}
