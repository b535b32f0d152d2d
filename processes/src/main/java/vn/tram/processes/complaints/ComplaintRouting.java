package vn.tram.processes.complaints;

import java.util.Arrays;
import java.util.Map;

/**
 * Which desk examines a complaint (9458/BYT-CNTT of 08/11/2021, in both divisions of administrative
 * units). Everything the application and the decision table {@value #RESOURCE} have to agree on.
 */
public final class ComplaintRouting {

    /** Id of the decision and name of the table's file. */
    public static final String KEY = "complaintRouting";

    /** Where the table lies on the class path. */
    public static final String RESOURCE = "processes/complaints/complaintRouting.dmn";

    private ComplaintRouting() {}

    /** Who examines; the names are codes of roles. */
    public enum Desk {
        STATION,
        DISTRICT,
        PROVINCE
    }

    /** For which of the places the desk is. */
    public enum Scope {
        FACILITY,
        COMMUNE,
        DISTRICT,
        PROVINCE,
        /** The commune where the person lives. */
        HOME
    }

    /** How the country is divided on a day. */
    public enum Division {
        /** Province, district, commune: until 30 June 2025. */
        THREE_LEVELS,
        TWO_LEVELS
    }

    /** Why; the words live in the message files under the code. */
    public enum Reason {
        FEEDBACK("routing.feedback"),
        SITE("routing.site"),
        COMMUNE("routing.commune"),
        DISTRICT("routing.district"),
        DISTRICT_NOT_DELEGATED("routing.district.not-delegated"),
        DISTRICT_GONE("routing.district.gone"),
        PROVINCE("routing.province"),
        HOME("routing.home");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Stable, lower case: {@code routing.site}. */
        public String code() {
            return code;
        }

        /** The reason with this code. An unknown code is a bug of the table or of its caller. */
        public static Reason of(String code) {
            return Arrays.stream(values())
                    .filter(reason -> reason.code.equals(code))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no reason " + code));
        }
    }

    /**
     * What the table is asked.
     *
     * @param feedback it is about a facility or somebody there, and not about a record
     * @param siteNamed a facility that is known here
     * @param delegated the Department of Health has delegated complaints to the district
     */
    public record Question(
            boolean feedback,
            boolean siteNamed,
            boolean communeNamed,
            boolean districtNamed,
            boolean provinceNamed,
            Division division,
            boolean delegated) {

        /** The table's inputs by name, in the form in which a decision engine takes them. */
        public Map<String, Object> asVariables() {
            return Map.of(
                    "feedback", feedback,
                    "siteNamed", siteNamed,
                    "communeNamed", communeNamed,
                    "districtNamed", districtNamed,
                    "provinceNamed", provinceNamed,
                    "division", division.name(),
                    "delegated", delegated);
        }
    }

    /** What the table answers; exactly one rule applies to every question. */
    public record Finding(Desk desk, Scope scope, Reason reason) {

        /** Reads the outputs of the rule that applied. */
        public static Finding from(Map<String, ?> outputs) {
            return new Finding(
                    Desk.valueOf((String) outputs.get("desk")),
                    Scope.valueOf((String) outputs.get("scope")),
                    Reason.of((String) outputs.get("reason")));
        }
    }
}
