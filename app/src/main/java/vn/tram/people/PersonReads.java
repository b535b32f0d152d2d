package vn.tram.people;

import java.util.List;
import java.util.Optional;
import vn.tram.staff.Actor;

/** Tells on a person's page who has opened or changed the record. */
public interface PersonReads {

    /**
     * Newest first; nothing for somebody who may not open the person.
     *
     * @param before the id of the last entry already shown, for the next page
     */
    List<PersonRead> of(PersonId person, Actor reader, Optional<Long> before, int limit);
}
