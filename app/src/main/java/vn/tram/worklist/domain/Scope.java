package vn.tram.worklist.domain;

import java.util.Optional;
import vn.tram.staff.Right;

/**
 * The tier a right lies at, and with it the column and index that hold its queue. The texts are
 * constants; values always travel as parameters.
 */
enum Scope {
    FACILITY("work_item_facility", "facility_id = ? AND role = ? "),
    COMMUNE("work_item_commune", "commune_code = ? AND role = ? "),
    DISTRICT("work_item_district", "district_code = ? AND role = ? "),
    PROVINCE("work_item_province", "province_code = ? AND role = ? "),
    COUNTRY("work_item_country", "role = ? ");

    private final String index;
    private final String condition;

    Scope(String index, String condition) {
        this.index = index;
        this.condition = condition;
    }

    String index() {
        return index;
    }

    /** On the place, except for the country, and on the role. */
    String condition() {
        return condition;
    }

    static Scope of(Right right) {
        if (right.facility().isPresent()) {
            return FACILITY;
        }
        return right.unit()
                .map(
                        unit ->
                                switch (unit.level()) {
                                    case COMMUNE -> COMMUNE;
                                    case DISTRICT -> DISTRICT;
                                    case PROVINCE -> PROVINCE;
                                })
                .orElse(COUNTRY);
    }

    /** The unit or facility the right lies at; empty for the country. */
    Optional<Object> place(Right right) {
        return switch (this) {
            case FACILITY -> Optional.of(right.facility().orElseThrow());
            case COUNTRY -> Optional.empty();
            default -> Optional.of(right.unit().orElseThrow().value());
        };
    }
}
