package vn.tram.safety;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.tram.people.PersonId;

/**
 * Somebody who got a dose in the same session, or of the same lot.
 *
 * @param dose place in the list, with {@code givenAt}
 * @param name of the person
 * @param birthYear empty where not known
 * @param phone masked; empty where there is none
 * @param facility where the dose was given; empty where that is none known here
 * @param sameSession as the event's dose
 * @param sameLot as the event's dose
 * @param reaction NONE, COMMON or SERIOUS, as written down in the session; empty where nobody wrote
 * @param event code of an adverse event of this dose
 */
public record CircleLine(
        UUID dose,
        PersonId person,
        String name,
        Optional<Integer> birthYear,
        String phone,
        Instant givenAt,
        Optional<String> facility,
        boolean sameSession,
        boolean sameLot,
        Optional<String> reaction,
        Optional<String> event) {}
