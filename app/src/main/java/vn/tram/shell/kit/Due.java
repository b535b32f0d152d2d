package vn.tram.shell.kit;

import java.time.Instant;
import java.util.OptionalInt;

/**
 * When something is due, as a screen says it.
 *
 * @param workingDaysLeft of a deadline that counts working days: how many are left after today, by
 *     the holiday table; empty for one that counts hours or calendar days
 */
public record Due(Instant at, OptionalInt workingDaysLeft) {

    public static Due at(Instant at) {
        return new Due(at, OptionalInt.empty());
    }

    public static Due inWorkingDays(Instant at, int workingDaysLeft) {
        return new Due(at, OptionalInt.of(workingDaysLeft));
    }
}
