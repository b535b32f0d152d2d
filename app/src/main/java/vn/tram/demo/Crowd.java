package vn.tram.demo;

import java.util.List;

/**
 * What the invented people of one list have in common.
 *
 * @param names lists of names to draw from, see {@link NameStock}
 * @param birthProvince three digits of the place where most births were registered
 * @param born first and last year of birth
 * @param evidence underlying diseases to draw from
 * @param withoutNumber how many in a hundred have no identity number
 * @param yearOnly how many in a hundred know only their year of birth
 * @param oldNumbers most still have a card of nine digits
 */
record Crowd(
        int size,
        List<String> names,
        String birthProvince,
        List<Integer> born,
        List<String> groups,
        List<String> occupations,
        List<String> hamlets,
        String employer,
        List<String> evidence,
        int withoutNumber,
        int yearOnly,
        boolean oldNumbers) {

    Crowd {
        employer = employer == null ? "" : employer;
        evidence = evidence == null ? List.of("") : evidence;
    }
}
