package vn.tram.people;

import java.util.List;
import vn.tram.kernel.UnitCode;

/**
 * One answer of a search.
 *
 * @param why codes of what matched, best first: id-number, phone, name, name-without-diacritics,
 *     part-of-name, birth-year, commune
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
        List<String> why) {}
