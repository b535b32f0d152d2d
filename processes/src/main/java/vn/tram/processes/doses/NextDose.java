package vn.tram.processes.doses;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether a person is due for a product on a day (6030, 7548, 7820, 10225, 10722/BYT-DP of 2021;
 * 3181, 3309/BYT-DP of 2022). Everything the application and the decision table {@value #RESOURCE}
 * have to agree on.
 */
public final class NextDose {

    /** Id of the decision and name of the table's file. */
    public static final String KEY = "nextDose";

    /** Where the table lies on the class path. */
    public static final String RESOURCE = "processes/doses/nextDose.dmn";

    private NextDose() {}

    /** What is to be known of the person before anything else. */
    public enum Person {
        LIVING,
        DEAD,
        /** Joined to another record. */
        MERGED
    }

    /** Whether something stands against the vaccine that is asked about. */
    public enum Stopped {
        NO,
        REFUSED,
        CONTRAINDICATED
    }

    /** Whether a rule knows the dose on the day. */
    public enum Rule {
        IN_FORCE,
        /** Only from a later day on. */
        LATER,
        NONE
    }

    /** Whether the product may follow what the person had before. */
    public enum Mixing {
        /** Nothing before, or the same antigen. */
        SAME,
        FREELY,
        CONSENT,
        /** With consent, and only where the same product is not to be had. */
        SCARCITY,
        FORBIDDEN
    }

    /** The answer. */
    public enum Verdict {
        DUE,
        NOT_YET,
        NO
    }

    /** The deciding reason; its words live in the message files under {@code due.<code>}. */
    public enum Reason {
        MERGED("merged"),
        DEAD("dead"),
        CONTRAINDICATED("contraindicated"),
        REFUSED("refused"),
        NO_RULE("no-rule"),
        RULE_LATER("rule-later"),
        TOO_OLD("too-old"),
        MIXING_FORBIDDEN("mixing-forbidden"),
        MIXING_SCARCITY("mixing-scarcity"),
        MIXING_CONSENT("mixing-consent"),
        TOO_YOUNG("too-young"),
        POSTPONED("postponed"),
        TOO_SOON("too-soon"),
        DUE("due");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Stable, lower case, at most 24 characters. */
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
     * What the table is asked. Where no rule is in force, ages and interval of the rule do not
     * matter and are zero.
     *
     * @param age completed years that are certainly reached on the day
     * @param ageAtMost completed years that are possible on the day; differs from {@code age} where
     *     only the month or year of birth is known
     * @param minAge lowest age of the rule
     * @param maxAge highest age of the rule
     * @param postponedDays days from the day until the first on which the person may be asked
     *     again; zero or less where nobody postponed
     * @param daysSince days since the dose before; zero for the first
     * @param interval days that must lie between; zero for the first
     */
    public record Question(
            Person person,
            Stopped stopped,
            Rule rule,
            int age,
            int ageAtMost,
            int minAge,
            int maxAge,
            Mixing mixing,
            boolean scarcity,
            boolean consent,
            int postponedDays,
            int daysSince,
            int interval) {

        /**
         * The same question with no number further than one from its limit. The table compares
         * numbers with their limits and with nothing else, so the answer is the same, and people of
         * all ages ask few different questions.
         */
        public Question simplest() {
            return new Question(
                    person,
                    stopped,
                    rule,
                    beside(minAge, age),
                    beside(maxAge, ageAtMost),
                    minAge,
                    maxAge,
                    mixing,
                    scarcity,
                    consent,
                    beside(0, postponedDays),
                    beside(interval, daysSince),
                    interval);
        }

        private static int beside(int limit, int number) {
            return limit + Integer.signum(number - limit);
        }

        /** The table's inputs by name, in the form in which a decision engine takes them. */
        public Map<String, Object> asVariables() {
            Map<String, Object> variables = new HashMap<>();
            variables.put("person", person.name());
            variables.put("stopped", stopped.name());
            variables.put("rule", rule.name());
            variables.put("age", age);
            variables.put("ageAtMost", ageAtMost);
            variables.put("minAge", minAge);
            variables.put("maxAge", maxAge);
            variables.put("mixing", mixing.name());
            variables.put("scarcity", scarcity);
            variables.put("consent", consent);
            variables.put("postponedDays", postponedDays);
            variables.put("daysSince", daysSince);
            variables.put("interval", interval);
            return variables;
        }
    }

    /** What the table answers. */
    public record Answer(Verdict verdict, Reason reason) {

        /** Reads the two outputs of the rule that applied. */
        public static Answer from(Map<String, ?> outputs) {
            return new Answer(
                    Verdict.valueOf((String) outputs.get("verdict")),
                    Reason.of((String) outputs.get("reason")));
        }
    }
}
