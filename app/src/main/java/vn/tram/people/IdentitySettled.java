package vn.tram.people;

import java.util.Set;
import vn.tram.staff.Actor;

/**
 * What is known of people's identities changed; told in the transaction that changes it, in which
 * they are locked.
 *
 * @param people never empty
 */
public record IdentitySettled(Set<PersonId> people, Actor by) {

    public IdentitySettled {
        people = Set.copyOf(people);
    }
}
