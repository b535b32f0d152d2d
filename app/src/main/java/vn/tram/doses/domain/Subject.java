package vn.tram.doses.domain;

import java.time.LocalDate;
import vn.tram.kernel.BirthDate;
import vn.tram.people.PersonId;

/**
 * A person as doses see them, with what is known of the course beside the doses.
 *
 * @param diedOn null for the living
 * @param merged joined to another record
 * @param weakImmunity entitled to an additional dose
 * @param stopped null, REFUSED or CONTRAINDICATED
 * @param notBefore null, or postponed until this day
 */
record Subject(
        PersonId person,
        BirthDate birth,
        LocalDate diedOn,
        boolean merged,
        Course course,
        boolean weakImmunity,
        String stopped,
        LocalDate notBefore) {

    boolean deadOn(LocalDate day) {
        return diedOn != null && !diedOn.isAfter(day);
    }
}
