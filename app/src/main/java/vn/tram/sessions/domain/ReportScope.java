package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.util.Optional;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.staff.CasePlace;

/**
 * What a report is about, as its statements ask for it.
 *
 * @param level which column narrows and which one splits
 * @param key value of the narrowing column: an id or a code
 * @param place for rights; empty for a district or a province
 * @param unit the unit, or the commune of facility and session
 */
record ReportScope(
        Level level,
        Object key,
        String name,
        String locality,
        UnitCode unit,
        Optional<CasePlace> place,
        LocalDate day) {

    /** Which column of dose and session narrows, and which one says the place below. */
    enum Level {
        SESSION("session_id", "id", "session_id", "id"),
        FACILITY("facility_id", "facility_id", "session_id", "id"),
        COMMUNE("commune_code", "commune_code", "facility_id", "facility_id"),
        DISTRICT("district_code", "district_code", "commune_code", "commune_code"),
        PROVINCE(
                "province_code",
                "province_code",
                "COALESCE(%1$s.district_code, %1$s.commune_code)",
                "COALESCE(%1$s.district_code, %1$s.commune_code)");

        private final String doseColumn;
        private final String sessionColumn;
        private final String doseBelow;
        private final String sessionBelow;

        Level(String doseColumn, String sessionColumn, String doseBelow, String sessionBelow) {
            this.doseColumn = doseColumn;
            this.sessionColumn = sessionColumn;
            this.doseBelow = doseBelow;
            this.sessionBelow = sessionBelow;
        }

        static Level of(UnitLevel level) {
            return switch (level) {
                case COMMUNE -> COMMUNE;
                case DISTRICT -> DISTRICT;
                case PROVINCE -> PROVINCE;
            };
        }

        String dose(String alias) {
            return alias + "." + doseColumn;
        }

        String session(String alias) {
            return alias + "." + sessionColumn;
        }

        String belowOfDose(String alias) {
            return below(doseBelow, alias);
        }

        String belowOfSession(String alias) {
            return below(sessionBelow, alias);
        }

        private static String below(String column, String alias) {
            return column.contains("%") ? column.formatted(alias) : alias + "." + column;
        }
    }
}
