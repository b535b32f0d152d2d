package vn.tram.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is wrong with a text that should be a value. Its words live in the message files under
 * {@code fault.<code>}, where {0}, {1} … stand for the arguments; the arguments never hold a whole
 * identity or phone number, so a problem may be logged and shown.
 */
public record ValueProblem(Kind kind, List<String> arguments) {

    public ValueProblem {
        arguments = List.copyOf(arguments);
    }

    public static ValueProblem of(Kind kind, Object... arguments) {
        return new ValueProblem(kind, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public String code() {
        return kind.code();
    }

    /** The ways in which a text fails to be a value. */
    public enum Kind {
        /** The text holds nothing that can be seen. */
        EMPTY,
        /** {0} = characters allowed. */
        TOO_LONG,
        /** {0} = the first character that no name holds. */
        NAME_CHARACTERS,
        /** {0} = digits found. */
        ID_LENGTH,
        /** {0} = digits found; a spreadsheet seems to have dropped zeros at the front. */
        ID_LEADING_ZERO,
        /** A spreadsheet wrote the number as 1.23E+11: digits are lost. */
        ID_SCIENTIFIC,
        /** One digit over and over. */
        ID_PLACEHOLDER,
        ID_FORM,
        /** {0} = digits found. */
        PHONE_LENGTH,
        PHONE_PREFIX,
        PHONE_SEVERAL,
        PHONE_FORM,
        DATE_FORM,
        DATE_TWO_DIGIT_YEAR,
        /** {0} = the number that stands where the month belongs. */
        DATE_MONTH,
        /** {0} = month, {1} = the day that it does not have. */
        DATE_DAY,
        /** {0} = the year without a 29 February. */
        DATE_NOT_LEAP,
        /** {0} = today. */
        DATE_FUTURE,
        /** {0} = first year accepted. */
        DATE_TOO_EARLY,
        SEX_UNKNOWN,
        ETHNIC_UNKNOWN,
        /** {0} = characters found. */
        INSURANCE_LENGTH,
        INSURANCE_FORM;

        private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

        /** Stable, lower case, words joined by hyphens: {@code id-leading-zero}. */
        public String code() {
            return code;
        }
    }
}
