package vn.tram.processes.safety;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How serious an adverse event is: the three criteria of the law (NĐ 104/2016 art. 3, NĐ 165/2026
 * art. 2.7) and the six of WHO side by side, with the grade of anaphylaxis of TT 51/2017.
 * Everything the application and the decision table {@value #RESOURCE} have to agree on.
 */
public final class AdverseEventSeverity {

    /** Id of the decision and name of the table's file. */
    public static final String KEY = "adverseEventSeverity";

    /** Where the table lies on the class path. */
    public static final String RESOURCE = "processes/safety/adverseEventSeverity.dmn";

    /** Highest grade of anaphylaxis: circulation or breathing stood still (TT 51/2017). */
    public static final int HIGHEST_GRADE = 4;

    private AdverseEventSeverity() {}

    /** The six criteria of WHO; some are criteria of the law as well. */
    public enum Criterion {
        DEATH("death", true),
        LIFE_THREATENING("lifeThreatening", true),
        /** Persistent or significant; the law says sequelae. */
        DISABILITY("disability", true),
        /** Taken into hospital, or kept there longer. */
        HOSPITALISATION("hospitalisation", false),
        CONGENITAL_ANOMALY("congenital", false),
        /** Another medically important event. */
        IMPORTANT("important", false);

        private final String input;
        private final boolean national;

        Criterion(String input, boolean national) {
            this.input = input;
            this.national = national;
        }

        /** Whether it is one of the three criteria of the law. */
        public boolean national() {
            return national;
        }
    }

    /** What the law calls the event. */
    public enum National {
        /** <i>Phản ứng thông thường</i>. */
        COMMON_REACTION,
        /** Serious by WHO, and not named by the law. */
        WHO_ONLY,
        /** <i>Tai biến nặng sau tiêm chủng</i>. */
        SERIOUS_ACCIDENT
    }

    /** The gravest reason; the words live in the message files under the code. */
    public enum Reason {
        DEATH("severity.death"),
        LIFE_THREATENING("severity.life-threatening"),
        ANAPHYLAXIS_CRITICAL("severity.anaphylaxis-critical"),
        DISABILITY("severity.disability"),
        ANAPHYLAXIS_SEVERE("severity.anaphylaxis-severe"),
        HOSPITALISATION("severity.hospitalisation"),
        CONGENITAL("severity.congenital"),
        IMPORTANT("severity.important"),
        COMMON("severity.common");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Stable, lower case: {@code severity.life-threatening}. */
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
     * @param criteria those that hold
     * @param anaphylaxisGrade 1 to {@value #HIGHEST_GRADE}; 0 where there was no anaphylaxis
     */
    public record Question(Set<Criterion> criteria, int anaphylaxisGrade) {

        public Question {
            criteria = Set.copyOf(criteria);
            if (anaphylaxisGrade < 0 || anaphylaxisGrade > HIGHEST_GRADE) {
                throw new IllegalArgumentException("not a grade: " + anaphylaxisGrade);
            }
        }

        /** The table's inputs by name, in the form in which a decision engine takes them. */
        public Map<String, Object> asVariables() {
            Map<String, Object> inputs = new HashMap<>();
            EnumSet.allOf(Criterion.class)
                    .forEach(each -> inputs.put(each.input, criteria.contains(each)));
            inputs.put("anaphylaxis", anaphylaxisGrade);
            return Map.copyOf(inputs);
        }
    }

    /**
     * What the table answers; exactly one rule applies to every question.
     *
     * @param serious by the law or by WHO: the 24-hour workflow opens
     */
    public record Finding(National national, boolean serious, Reason reason) {

        /** Reads the outputs of the rule that applied. */
        public static Finding from(Map<String, ?> outputs) {
            return new Finding(
                    National.valueOf((String) outputs.get("national")),
                    (Boolean) outputs.get("serious"),
                    Reason.of((String) outputs.get("reason")));
        }
    }
}
