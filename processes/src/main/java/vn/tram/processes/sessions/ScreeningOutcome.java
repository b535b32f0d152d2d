package vn.tram.processes.sessions;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * What a finding of the screening before an injection leads to, by version of the questionnaire
 * (decisions 2995, 3802, 4355, 5785 and, for children, 5002/QĐ-BYT of 2021). Everything the
 * application and the decision table {@value #RESOURCE} have to agree on. The table is asked once
 * for each finding; {@link ScreeningConclusion} takes the worst of the answers and keeps all
 * reasons.
 */
public final class ScreeningOutcome {

    /** Id of the decision and name of the table's file. */
    public static final String KEY = "screeningOutcome";

    /** Where the table lies on the class path. */
    public static final String RESOURCE = "processes/sessions/screeningOutcome.dmn";

    private ScreeningOutcome() {}

    /** What the screening concludes, the best first: each one outweighs those before it. */
    public enum Outcome {
        ELIGIBLE,
        /** The injection may go on with care. */
        CAUTION,
        /** Only at the place that the answer names. */
        HOSPITAL,
        /** Not today. */
        POSTPONED,
        /** Not with this kind of vaccine. */
        CONTRAINDICATED;

        /** No dose may be saved: a hard stop, whatever the place and whoever signs. */
        public boolean stops() {
            return this == POSTPONED || this == CONTRAINDICATED;
        }
    }

    /** Where the person may be vaccinated. */
    public enum Site {
        ANY,
        /** A facility with capacity for obstetric emergencies. */
        OBSTETRIC_EMERGENCY,
        /** A facility equipped to treat anaphylaxis. */
        ANAPHYLAXIS,
        /** Children: screened and vaccinated in a hospital. */
        HOSPITAL
    }

    /** Why; the words live in the message files under the code. */
    public enum Reason {
        ANAPHYLAXIS_EARLIER_DOSE("screening.anaphylaxis-earlier-dose"),
        MAKER_CONTRAINDICATION("screening.maker-contraindication"),
        ANAPHYLAXIS_ANY("screening.anaphylaxis-any"),
        /** Anaphylaxis of a lower grade than the version names. */
        ANAPHYLAXIS_MILD("screening.anaphylaxis-mild"),
        COVID_RECENT("screening.covid-recent"),
        ACUTE_ILLNESS("screening.acute-illness"),
        PREGNANCY("screening.pregnancy"),
        PREGNANCY_EARLY("screening.pregnancy-early"),
        PREGNANCY_LATER("screening.pregnancy-later"),
        PREGNANCY_SPUTNIK("screening.pregnancy-sputnik"),
        BREAST_FEEDING("screening.breast-feeding"),
        BREAST_FEEDING_SPUTNIK("screening.breast-feeding-sputnik"),
        IMMUNODEFICIENCY("screening.immunodeficiency"),
        IMMUNOSUPPRESSANT_RECENT("screening.immunosuppressant-recent"),
        ALLERGY("screening.allergy"),
        COAGULATION("screening.coagulation"),
        CONSCIOUSNESS("screening.consciousness"),
        CHRONIC_DISEASE("screening.chronic-disease"),
        HEART_LUNG_SOUNDS("screening.heart-lung-sounds"),
        OTHER("screening.other"),
        AGE_OVER_65("screening.age-over-65"),
        TEMPERATURE("screening.temperature"),
        PULSE("screening.pulse"),
        BLOOD_PRESSURE("screening.blood-pressure"),
        RESPIRATION("screening.respiration"),
        SPO2("screening.spo2"),
        /** Any abnormal vital sign of a child. */
        VITAL_SIGN("screening.vital-sign"),
        /** The version does not count this finding. */
        NO_EFFECT("screening.no-effect");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** Stable, lower case: {@code screening.covid-recent}. */
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
     * What the table is asked about one finding.
     *
     * @param version the questionnaire's version, such as {@code 5785}
     * @param finding the finding's code, such as {@code anaphylaxis-any}
     * @param grade of anaphylaxis, 1 to 4; 0 where it does not apply or is not known, which counts
     *     as severe
     * @param weeks of pregnancy; 0 where it does not apply or is not known, which counts as early
     * @param sputnikV whether the vaccine to be given is Sputnik V
     */
    public record Question(String version, String finding, int grade, int weeks, boolean sputnikV) {

        public Question {
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(finding, "finding");
        }

        /** The table's inputs by name, in the form in which a decision engine takes them. */
        public Map<String, Object> asVariables() {
            return Map.of(
                    "version", version,
                    "finding", finding,
                    "grade", grade,
                    "weeks", weeks,
                    "sputnikV", sputnikV);
        }
    }

    /**
     * What the table answers about one finding.
     *
     * @param signature whether the person has to sign after being told of benefit and risk
     */
    public record Answer(Outcome outcome, Reason reason, boolean signature, Site site) {

        public Answer {
            Objects.requireNonNull(outcome, "outcome");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(site, "site");
        }

        /** Reads the outputs of the rule that applied. */
        public static Answer from(Map<String, ?> outputs) {
            return new Answer(
                    Outcome.valueOf((String) outputs.get("outcome")),
                    Reason.of((String) outputs.get("reason")),
                    (Boolean) outputs.get("signature"),
                    Site.valueOf((String) outputs.get("site")));
        }
    }
}
