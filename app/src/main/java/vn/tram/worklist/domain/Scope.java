package vn.tram.worklist.domain;

import vn.tram.staff.Right;

/**
 * The tier a right lies at, and with it the column and index that hold its queue. The texts are
 * constants; values always travel as parameters.
 */
enum Scope {
    FACILITY("facility_id = :place AND role = :role "),
    COMMUNE("commune_code = :place AND role = :role "),
    DISTRICT("district_code = :place AND role = :role "),
    PROVINCE("province_code = :place AND role = :role "),
    COUNTRY("role = :role ");

    private final String condition;

    Scope(String condition) {
        this.condition = condition;
    }

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

    Object place(Right right) {
        return switch (this) {
            case FACILITY -> right.facility().orElseThrow();
            case COUNTRY -> "";
            default -> right.unit().orElseThrow().value();
        };
    }
}
