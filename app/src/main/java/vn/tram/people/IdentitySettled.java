package vn.tram.people;

import java.util.Optional;
import java.util.Set;
import vn.tram.staff.Actor;

/**
 * What is known of people's identities changed; told in the transaction that changes it, in which
 * they are locked.
 *
 * @param people never empty
 * @param by empty where it follows from a list that was approved
 */
public record IdentitySettled(Set<PersonId> people, Optional<Actor> by) {

    public IdentitySettled {
        people = Set.copyOf(people);
    }
}
