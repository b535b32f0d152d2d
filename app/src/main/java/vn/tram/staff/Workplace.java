package vn.tram.staff;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.UnitCode;

/** A place somebody holds rights at, in one role or several. No unit means the whole country. */
public record Workplace(Optional<UnitCode> unit, Optional<UUID> facility) {

    public static Workplace of(Right right) {
        return new Workplace(right.unit(), right.facility());
    }

    /** Where somebody may work, in the order of their rights. */
    public static List<Workplace> of(Actor actor) {
        return actor.rights().stream().map(Workplace::of).distinct().toList();
    }

    /** Tells the places of one person apart. */
    public String key() {
        return unit.map(UnitCode::value).orElse("") + facility.map(id -> "/" + id).orElse("");
    }

    /**
     * The actor with the rights held at this place and no other; unchanged when none is held here.
     * Rights are only ever left out, so working at a place never allows more.
     */
    public Actor narrow(Actor actor) {
        List<Right> here = actor.rights().stream().filter(right -> of(right).equals(this)).toList();
        return here.isEmpty()
                ? actor
                : new Actor(actor.id(), actor.displayName(), actor.jobTitle(), here);
    }
}
