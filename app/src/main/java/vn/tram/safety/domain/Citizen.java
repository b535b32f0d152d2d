package vn.tram.safety.domain;

import java.util.List;
import java.util.UUID;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

/** Whoever reports from the portal: nobody of the staff, without a right, without a name. */
final class Citizen {

    private static final StaffId NOBODY = new StaffId(new UUID(0, 0));

    private Citizen() {}

    /**
     * @param name what stands where reporters are named
     */
    static Actor named(String name) {
        return new Actor(NOBODY, name, "", List.of());
    }

    static boolean is(Actor actor) {
        return actor.id().equals(NOBODY);
    }

    /** As the columns hold it: null for a citizen. */
    static UUID stored(Actor actor) {
        return is(actor) ? null : actor.id().value();
    }
}
