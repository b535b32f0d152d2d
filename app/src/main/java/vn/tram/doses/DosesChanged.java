package vn.tram.doses;

import java.util.Set;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;

/**
 * Doses were taken back, or got another number because of one that was taken back or entered
 * afterwards; told in the transaction that does it, in which the person is locked.
 *
 * @param doses those that are not any more what they were; never empty
 */
public record DosesChanged(PersonId person, Set<DoseId> doses, Actor by) {

    public DosesChanged {
        doses = Set.copyOf(doses);
    }
}
