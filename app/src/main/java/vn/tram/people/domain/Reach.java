package vn.tram.people.domain;

import java.util.Set;
import vn.tram.kernel.UnitCode;

/**
 * Where somebody may see people. It only bounds what a search reads; whether a person may be seen
 * is decided by {@link PersonAccess}.
 *
 * @param country whether there are no bounds
 * @param units the units over which the rights are held
 * @param communes all communes of these units, in today's division and the one before
 */
record Reach(boolean country, Set<UnitCode> units, Set<UnitCode> communes) {

    static final Reach NOWHERE = new Reach(false, Set.of(), Set.of());

    boolean isNowhere() {
        return !country && communes.isEmpty();
    }

    boolean isOneCommune() {
        return !country && communes.size() == 1;
    }
}
