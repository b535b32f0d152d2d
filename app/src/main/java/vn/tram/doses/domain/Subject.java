package vn.tram.doses.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.tram.kernel.BirthDate;
import vn.tram.people.PersonId;

/**
 * A person as doses see them, with what is known of the course beside the doses.
 *
 * @param diedOn null for the living
 * @param merged joined to another record
 * @param begun there is a course; without one no dose of this disease was ever written, for a dose
 *     and its course are written together
 * @param weakImmunity entitled to an additional dose
 * @param stops those that were not lifted
 * @param notBefore null, or postponed until this day
 */
record Subject(
        PersonId person,
        BirthDate birth,
        LocalDate diedOn,
        boolean merged,
        Course course,
        boolean begun,
        boolean weakImmunity,
        List<Stop> stops,
        LocalDate notBefore) {

    /** What stands against a vaccine; a contraindication before a refusal. */
    Optional<Stop> stopped(String antigen) {
        return stops.stream()
                .filter(stop -> stop.about(antigen))
                .min(Comparator.comparing(Stop::code).thenComparing(Stop::since));
    }

    boolean deadOn(LocalDate day) {
        return diedOn != null && !diedOn.isAfter(day);
    }
}
