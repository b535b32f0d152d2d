package vn.tram.people.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A person whose name fits, with all that ranks them.
 *
 * @param spelt whether the words are spelt as typed, diacritics included
 * @param yearFits whether a year was typed and is theirs
 * @param dayFits whether all that was typed of the date of birth is theirs
 * @param communeFits whether a commune was typed and is theirs
 */
record Found(
        StoredPerson person,
        NameMatch match,
        boolean spelt,
        boolean yearFits,
        boolean dayFits,
        boolean communeFits,
        boolean digitsFit) {

    static final Comparator<Found> BEST_FIRST =
            Comparator.comparing(Found::match)
                    .thenComparing(Found::spelt, Comparator.reverseOrder())
                    .thenComparing(Found::dayFits, Comparator.reverseOrder())
                    .thenComparing(Found::communeFits, Comparator.reverseOrder())
                    .thenComparing(found -> found.person().nameKey())
                    .thenComparing(found -> found.person().birth().storedDate())
                    .thenComparing(found -> found.person().id().value());

    /** The codes of {@link vn.tram.people.PersonHit}. */
    List<String> why() {
        List<String> codes = new ArrayList<>();
        if (digitsFit) {
            codes.add(Why.ID_NUMBER);
        }
        codes.add(
                match != NameMatch.WHOLE
                        ? Why.PART_OF_NAME
                        : spelt ? Why.NAME : Why.NAME_WITHOUT_DIACRITICS);
        if (yearFits) {
            codes.add(Why.BIRTH_YEAR);
        }
        if (communeFits) {
            codes.add(Why.COMMUNE);
        }
        return codes;
    }
}
