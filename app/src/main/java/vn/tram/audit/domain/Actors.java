package vn.tram.audit.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;

/** Who an id of an event stands for; also somebody whose account was closed by that very event. */
@Component
class Actors {

    private final StaffDirectory staff;

    Actors(StaffDirectory staff) {
        this.staff = staff;
    }

    Actor named(StaffId id) {
        return staff.actor(id).orElseGet(() -> new Actor(id, staff.displayName(id), "", List.of()));
    }
}
