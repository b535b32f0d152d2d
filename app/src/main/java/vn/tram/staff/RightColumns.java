package vn.tram.staff;

/**
 * A right as a condition on a table of cases, by the indexed column of its tier: {@code
 * commune_code}, {@code district_code}, {@code province_code}, {@code facility_id}.
 */
public final class RightColumns {

    private RightColumns() {}

    /** Ends in AND, or is empty for a right over the whole country. The place is a parameter. */
    public static String condition(Right right) {
        if (right.facility().isPresent()) {
            return "facility_id = :place AND ";
        }
        return right.unit()
                .map(
                        unit ->
                                switch (unit.level()) {
                                    case COMMUNE -> "commune_code = :place AND ";
                                    case DISTRICT -> "district_code = :place AND ";
                                    case PROVINCE -> "province_code = :place AND ";
                                })
                .orElse("");
    }

    /** What the parameter {@code place} is. */
    public static Object value(Right right) {
        if (right.facility().isPresent()) {
            return right.facility().get();
        }
        return right.unit().map(unit -> unit.value()).orElse("");
    }
}
