package vn.tram.ruleset.domain;

import vn.tram.staff.Actor;
import vn.tram.staff.Role;

/** Rules hold for the whole country, so only its administrators may change them. */
final class Administrators {

    private Administrators() {}

    static boolean ofTheCountry(Actor actor) {
        return actor.rightsAs(Role.ADMIN).stream()
                .anyMatch(right -> right.unit().isEmpty() && right.facility().isEmpty());
    }
}
