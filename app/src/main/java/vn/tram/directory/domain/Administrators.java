package vn.tram.directory.domain;

import java.util.function.Predicate;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** Who may keep the directory: a facility's administrator may not, a unit's may within the unit. */
final class Administrators {

    private Administrators() {}

    static boolean ofTheCountry(Actor actor) {
        return actor.rightsAs(Role.ADMIN).stream()
                .anyMatch(right -> right.unit().isEmpty() && right.facility().isEmpty());
    }

    /**
     * @param covers whether a unit contains the place in question
     */
    static boolean of(Actor actor, Predicate<UnitCode> covers) {
        return actor.rightsAs(Role.ADMIN).stream()
                .filter(right -> right.facility().isEmpty())
                .map(Right::unit)
                .anyMatch(unit -> unit.map(covers::test).orElse(true));
    }
}
