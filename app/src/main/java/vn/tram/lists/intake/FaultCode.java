package vn.tram.lists.intake;

import java.util.Arrays;
import java.util.Locale;
import vn.tram.kernel.ValueProblem;

/**
 * What can be wrong with a cell. Words under {@code fault.<code>}, with arguments, and {@code
 * fault.<code>.kind}, the kind of fault without them, for counts. Those that {@link ValueProblem}
 * knows bear the same names and arguments.
 */
public enum FaultCode {
    REQUIRED(Severity.HARD),
    /** {0} = characters allowed. */
    TOO_LONG(Severity.HARD),
    /** A formula without a stored result. */
    FORMULA(Severity.HARD),
    /** {0} = the error that the cell shows. */
    CELL_ERROR(Severity.HARD),
    NAME_CHARACTERS(Severity.HARD),
    NAME_UNACCENTED(Severity.WARNING),
    DATE_FORM(Severity.HARD),
    DATE_TWO_DIGIT_YEAR(Severity.HARD),
    DATE_MONTH(Severity.HARD),
    DATE_DAY(Severity.HARD),
    DATE_NOT_LEAP(Severity.HARD),
    DATE_FUTURE(Severity.HARD),
    DATE_TOO_EARLY(Severity.HARD),
    /** Only year or month is known. */
    DATE_INCOMPLETE(Severity.WARNING),
    SEX_UNKNOWN(Severity.HARD),
    ID_LENGTH(Severity.HARD),
    ID_LEADING_ZERO(Severity.HARD),
    ID_SCIENTIFIC(Severity.HARD),
    ID_PLACEHOLDER(Severity.HARD),
    ID_FORM(Severity.HARD),
    /** Left empty, which is allowed; the words for it make it clear that nothing was forgotten. */
    ID_MISSING(Severity.WARNING),
    /** Nine digits, not valid as an identity paper any more. */
    ID_OLD(Severity.WARNING),
    /** {0} = the year that the number tells, {1} = the year of birth stated. */
    ID_BIRTH_YEAR(Severity.WARNING),
    ID_SEX(Severity.WARNING),
    /** {0} = the three digits. */
    ID_PROVINCE(Severity.WARNING),
    PHONE_LENGTH(Severity.HARD),
    PHONE_PREFIX(Severity.HARD),
    PHONE_SEVERAL(Severity.HARD),
    PHONE_FORM(Severity.HARD),
    /** The zero at the front was missing; the number is kept with it. */
    PHONE_LEADING_ZERO(Severity.WARNING),
    INSURANCE_LENGTH(Severity.HARD),
    INSURANCE_FORM(Severity.HARD),
    ETHNIC_UNKNOWN(Severity.HARD),
    NATIONALITY_UNKNOWN(Severity.HARD),
    /** {0} = the text that is no group. */
    GROUP_UNKNOWN(Severity.HARD),
    /** {0} = the text that is no commune. */
    COMMUNE_UNKNOWN(Severity.HARD),
    /** Under 18 years without a guardian. */
    GUARDIAN_MISSING(Severity.WARNING),
    /**
     * Found when the list is checked as a whole: {0} = people on the number, {1} = people allowed.
     */
    PHONE_SHARED(Severity.HARD),
    ROW_KEY_FORM(Severity.HARD);

    private final Severity severity;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    FaultCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** Stable, lower case, words joined by hyphens; it is what is stored. */
    public String code() {
        return code;
    }

    public static FaultCode ofCode(String code) {
        return Arrays.stream(values())
                .filter(fault -> fault.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no fault " + code));
    }

    public static FaultCode of(ValueProblem.Kind kind) {
        return kind == ValueProblem.Kind.EMPTY ? REQUIRED : valueOf(kind.name());
    }
}
