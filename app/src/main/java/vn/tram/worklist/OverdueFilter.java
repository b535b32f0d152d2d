package vn.tram.worklist;

import java.util.Optional;
import vn.tram.kernel.UnitCode;

/**
 * Narrows overdue work; empty means any.
 *
 * @param unit of any level: it and all below it, by the division of each case's date
 * @param task element id of the task
 */
public record OverdueFilter(Optional<UnitCode> unit, Optional<String> task) {

    public static OverdueFilter none() {
        return new OverdueFilter(Optional.empty(), Optional.empty());
    }
}
