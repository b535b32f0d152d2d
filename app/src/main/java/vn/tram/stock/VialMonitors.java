package vn.tram.stock;

import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * What the vaccine vial monitors show of a lot that lies in a store. A monitor darkens with the
 * heat that its vial took: at stage {@value #USE_FIRST} the vials are used before all others,
 * however long they last; from stage {@value #UNFIT} on they are issued, opened and sent no more,
 * and are destroyed (WHO, vaccine vial monitors; TT 34/2018 art. 11.3 for the order). The stage
 * goes with the vials into a session and back; it is forgotten with the last vial.
 */
public interface VialMonitors {

    int USE_FIRST = 2;
    int UNFIT = 3;
    int LAST = 4;

    /**
     * Writes down the worst stage among the vials of a lot in a store, by its keeper. A lower one
     * than before is taken: the worst vials may have been used or destroyed.
     *
     * @param stage 1 to {@value #LAST}
     */
    Outcome<Void> read(StoreId store, LotId lot, int stage, Actor actor);
}
