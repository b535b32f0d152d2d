package vn.tram.forms.screening;

import java.util.Objects;

/**
 * What is wrong with a filled-in questionnaire.
 *
 * @param about code of the item or of the vital sign
 */
public record ScreeningFault(Kind kind, String about) {

    public ScreeningFault {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(about, "about");
    }

    /** The words live in the application's message files under the code. */
    public enum Kind {
        /** A question has no answer. */
        UNANSWERED("screening.unanswered"),
        /** The version does not ask this of this person. */
        NOT_ASKED("screening.not-asked"),
        ANSWERED_TWICE("screening.answered-twice"),
        /** A 'yes' to anaphylaxis without a grade, or one that is not 1 to 4. */
        GRADE("screening.grade"),
        /** A pregnancy without weeks, or with weeks that are not 1 to 45. */
        WEEKS("screening.weeks"),
        /** A 'yes' that must say which vaccine, and does not. */
        WORDS("screening.words"),
        /** A measurement that this person must have is missing. */
        NOT_MEASURED("screening.not-measured"),
        MEASURED_TWICE("screening.measured-twice"),
        /** A number that no living person has: a typing mistake. */
        IMPLAUSIBLE("screening.implausible"),
        /** Only one of the two values of a blood pressure. */
        HALF_PRESSURE("screening.half-pressure"),
        /** The diastolic value is not below the systolic one. */
        CROSSED_PRESSURE("screening.crossed-pressure");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** Stable: {@code screening.unanswered}. */
        public String code() {
            return code;
        }
    }
}
