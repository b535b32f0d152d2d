package vn.tram.doses;

import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;

/**
 * Lets those lift a stop who answer for the person where they live. A refusal: STATION. A
 * contraindication: STATION or PROVINCE, never who recorded it (a second pair of eyes signs).
 */
public interface DoseStops {

    /**
     * @param commune where the person lives
     */
    boolean mayLift(StopView stop, UnitCode commune, Actor actor);

    /** Refused as {@link Doses#lift}, and where the actor may not lift it. */
    Outcome<StopView> lift(StopId stop, String reason, Actor actor);
}
