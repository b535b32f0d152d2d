package vn.tram.people;

import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Finds people. A number finds one person wherever they live (masked, so that a duplicate is not
 * made); a name finds those in the reader's units. Opening a person is recorded.
 *
 * <p>Readers are those who hold LIST_MAKER, STATION, IDENTITY, COMMUNE, DISTRICT or PROVINCE over
 * the person's commune or a unit above it, in today's division or in the one of three levels before
 * it. Nobody else sees a person.
 */
public interface PersonSearch {

    /** Most people in one answer. */
    int MOST = 50;

    /** Characters of what was typed that count. */
    int LONGEST = 400;

    /** Fewest characters of a reason. */
    int SHORTEST_REASON = 5;

    /** Most characters of a reason that are kept. */
    int LONGEST_REASON = 300;

    /**
     * Searches by what was typed: the text of a citizen card's QR, an identity or phone number, or
     * a name with or without diacritics, a birth year or date, a commune and the last four or more
     * digits of a number, in any order ("nong thi hoa ha lang 1954"). Never fails on bad input.
     */
    PersonHits search(String typed, Actor actor);

    /**
     * Opens a person's page; who opened it is recorded, once in ten minutes. Empty when there is no
     * such person in the reader's units. The id of a merged person opens the one it went into.
     */
    Optional<PersonView> open(PersonId id, Actor actor);

    /**
     * Shows numbers in full, with the reason on record. Refused with {@link PeopleRefusal}.
     *
     * @param reason at least {@link #SHORTEST_REASON} characters
     */
    Outcome<PersonView> reveal(PersonId id, String reason, Actor actor);
}
