package vn.tram.staff;

import java.time.LocalDate;
import vn.tram.kernel.UnitCode;

/**
 * What the administration of rights must know of the division of units. Implemented by whoever
 * keeps the units; without an implementation a unit is known to contain only itself.
 */
public interface UnitAncestry {

    /** Whether the unit is the other one or lies above it on the day. */
    boolean covers(UnitCode unit, UnitCode below, LocalDate day);
}
