package vn.tram.people.domain;

import java.util.Optional;
import java.util.Set;
import vn.tram.kernel.UnitCode;

/**
 * A part of one index over names.
 *
 * @param communes empty for the whole country
 * @param back whether the range is over the name with its last word first
 */
record Stretch(Set<UnitCode> communes, Optional<Integer> year, boolean back, KeyRange range) {

    enum Index {
        COMMUNE_NAME,
        COMMUNE_BACK,
        COMMUNE_YEAR_NAME,
        COMMUNE_YEAR_BACK,
        NAME,
        BACK,
        YEAR_NAME
    }

    /** The index to read. For the whole country the year is not in the one over last words. */
    Index index() {
        boolean ofYear = year.isPresent();
        if (communes.isEmpty()) {
            return back ? Index.BACK : ofYear ? Index.YEAR_NAME : Index.NAME;
        }
        if (back) {
            return ofYear ? Index.COMMUNE_YEAR_BACK : Index.COMMUNE_BACK;
        }
        return ofYear ? Index.COMMUNE_YEAR_NAME : Index.COMMUNE_NAME;
    }
}
