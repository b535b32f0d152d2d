package vn.tram.people;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Finds people. A number finds one person wherever they live (masked, so that a duplicate is not
 * made); a name finds those in the reader's units. Opening a person is recorded.
 */
public interface PersonSearch {

    int MOST = 50;

    /**
     * Searches by what was typed: a QR's text, an identity or phone number, or a name with or
     * without diacritics, a birth year and a commune in any order ("nong thi hoa 1954").
     */
    List<PersonHit> search(String typed, Actor actor);

    /**
     * Opens a person's page; who opened it is recorded. Empty when there is no such person in the
     * reader's units.
     */
    Optional<PersonView> open(PersonId id, Actor actor);

    /** Shows numbers in full, with the reason on record. */
    Outcome<PersonView> reveal(PersonId id, String reason, Actor actor);
}
