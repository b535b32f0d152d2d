package vn.tram.people;

import java.util.List;
import vn.tram.kernel.UnitCode;

/**
 * One answer of a search. Texts are empty where nothing is known or nothing may be told.
 *
 * @param birthDate as far as it is known and may be told: 12/05/1954, 05/1954 or 1954
 * @param sex MALE, FEMALE or OTHER
 * @param idNumber masked, unless the reader compares identities in the unit
 * @param phone masked, unless the reader compares identities in the unit
 * @param commune where the person lives; only the province for somebody outside the reader's units
 * @param dead a death is recorded; told only where the reader may open the person
 * @param why codes of what matched, best first: id-number, phone, name, name-without-diacritics,
 *     part-of-name, birth-year, commune
 * @param mayOpen whether the reader may open the person; if not, only name, year of birth, masked
 *     number and province are told, so that nobody makes the person a second time
 */
public record PersonHit(
        PersonId id,
        String name,
        String birthDate,
        String sex,
        String idNumber,
        String phone,
        String hamlet,
        UnitCode commune,
        String communeName,
        String identityState,
        boolean dead,
        List<String> why,
        boolean mayOpen) {

    public PersonHit {
        why = List.copyOf(why);
    }
}
