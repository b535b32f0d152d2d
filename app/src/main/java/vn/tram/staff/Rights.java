package vn.tram.staff;

/**
 * The one rule that says whether somebody may act in a role at a place. A right over a unit covers
 * the unit and everything below it; a right at a facility covers that facility only; a right
 * without a unit covers the whole country. Holding one role never implies another.
 */
public final class Rights {

    private Rights() {}

    /** Whether one of the actor's rights in the role covers the place. */
    public static boolean allows(Actor actor, Role role, CasePlace place) {
        return actor.rightsAs(role).stream().anyMatch(right -> covers(right, place));
    }

    /** Whether a single right covers the place, whatever its role. */
    public static boolean covers(Right right, CasePlace place) {
        boolean unitCovers = right.unit().map(place::isWithin).orElse(true);
        boolean facilityCovers =
                right.facility()
                        .map(id -> place.facility().filter(id::equals).isPresent())
                        .orElse(true);
        return unitCovers && facilityCovers;
    }
}
