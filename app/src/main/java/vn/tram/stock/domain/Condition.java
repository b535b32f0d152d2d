package vn.tram.stock.domain;

import java.util.Optional;
import vn.tram.stock.VialMonitors;

/**
 * What decides how soon vials in a store are used, besides their expiry.
 *
 * @param returned they came back from a session
 * @param vvm stage of the vial monitor, 1 to 4; empty without one
 */
record Condition(boolean returned, Optional<Integer> vvm) {

    static final Condition PLAIN = new Condition(false, Optional.empty());

    static Condition read(Optional<Integer> vvm) {
        return new Condition(false, vvm);
    }

    Condition cameBack() {
        return new Condition(true, vvm);
    }

    boolean unfit() {
        return vvm.filter(Condition::unfit).isPresent();
    }

    static boolean unfit(int vvm) {
        return vvm >= VialMonitors.UNFIT;
    }
}
