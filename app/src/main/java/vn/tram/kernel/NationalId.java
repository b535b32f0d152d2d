package vn.tram.kernel;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Number of an identity paper, kept exactly as printed. The twelve digits of the personal number
 * tell where the birth was registered (digits 1–3), century and sex (digit 4) and the year of birth
 * (digits 5–6): Circular 07/2016/TT-BCA, article 7. What they tell may differ from what a person
 * states; that is a reason to compare with the population database, never to change the number.
 */
public record NationalId(String value, Kind kind) {

    /** Longest number, also the width of the column. */
    public static final int MAX_LENGTH = 12;

    private static final int CITIZEN_DIGITS = 12;
    private static final int OLD_DIGITS = 9;
    private static final int PASSPORT_MIN = 6;

    /** Codes above this one stand for countries. */
    private static final int LAST_PROVINCE = 96;

    /** Kinds of identity papers. */
    public enum Kind {
        /** Nine digits; issued until 2020, not valid since 1 January 2025. */
        CMND,
        /** Twelve digits: citizen's card and personal identification number. */
        CCCD,
        PASSPORT
    }

    public NationalId {
        if (value == null || kind == null || value.isEmpty() || value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("not an identity number");
        }
    }

    /**
     * Reads a number; spaces, dots and hyphens between the characters do not count. Problems:
     * {@code EMPTY}, {@code ID_LENGTH}, {@code ID_LEADING_ZERO}, {@code ID_SCIENTIFIC}, {@code
     * ID_PLACEHOLDER}, {@code ID_FORM}.
     */
    public static Parsed<NationalId> parse(String typed) {
        String text = CompactNumber.of(typed);
        if (text.isEmpty()) {
            return Parsed.invalid(ValueProblem.Kind.EMPTY);
        }
        if (!CompactNumber.digitsOnly(text, 0)) {
            return parsePassport(text);
        }
        if (allTheSame(text)) {
            return Parsed.invalid(ValueProblem.Kind.ID_PLACEHOLDER);
        }
        return switch (text.length()) {
            case CITIZEN_DIGITS -> Parsed.valid(new NationalId(text, Kind.CCCD));
            case OLD_DIGITS -> Parsed.valid(new NationalId(text, Kind.CMND));
            // 001 … 008 lose two zeros in a numeric cell, every other province one
            case 8, 10, 11 -> Parsed.invalid(ValueProblem.Kind.ID_LEADING_ZERO, text.length());
            default -> Parsed.invalid(ValueProblem.Kind.ID_LENGTH, text.length());
        };
    }

    /**
     * Reads the passport of a foreigner, which may be digits only. Problems: {@code EMPTY}, {@code
     * ID_SCIENTIFIC}, {@code ID_FORM}.
     */
    public static Parsed<NationalId> parseForeign(String typed) {
        String text = CompactNumber.of(typed);
        return text.isEmpty() ? Parsed.invalid(ValueProblem.Kind.EMPTY) : parsePassport(text);
    }

    private static Parsed<NationalId> parsePassport(String text) {
        if (looksScientific(text)) {
            return Parsed.invalid(ValueProblem.Kind.ID_SCIENTIFIC);
        }
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isDigit = CompactNumber.isDigit(c);
            if (!isDigit && (c < 'A' || c > 'Z')) {
                return Parsed.invalid(ValueProblem.Kind.ID_FORM);
            }
            digit |= isDigit;
        }
        boolean fits = digit && text.length() >= PASSPORT_MIN && text.length() <= MAX_LENGTH;
        return fits
                ? Parsed.valid(new NationalId(text, Kind.PASSPORT))
                : Parsed.invalid(ValueProblem.Kind.ID_FORM);
    }

    private static boolean looksScientific(String text) {
        int plus = text.indexOf("E+");
        return plus > 0
                && CompactNumber.isDigit(text.charAt(0))
                && CompactNumber.digitsOnly(text, plus + 2);
    }

    private static boolean allTheSame(String text) {
        return text.chars().allMatch(c -> c == text.charAt(0));
    }

    /** Three digits of the place where the birth was registered; only a CCCD tells it. */
    public Optional<String> provinceCode() {
        return kind == Kind.CCCD ? Optional.of(value.substring(0, 3)) : Optional.empty();
    }

    /** Whether the code of the place is one that was ever issued; true where none is told. */
    public boolean provinceKnown() {
        if (kind != Kind.CCCD) {
            return true;
        }
        int code = (digit(0) * 10 + digit(1)) * 10 + digit(2);
        return code > LAST_PROVINCE || BirthProvinces.issued(code);
    }

    /** Year of birth that the number tells; only a CCCD does. */
    public OptionalInt birthYear() {
        return kind == Kind.CCCD ? OptionalInt.of(toldYear()) : OptionalInt.empty();
    }

    /** Sex that the number tells; only a CCCD does. */
    public Optional<Sex> sex() {
        return kind == Kind.CCCD ? Optional.of(toldSex()) : Optional.empty();
    }

    /** Whether the number does not contradict the date; true where it tells no year. */
    public boolean agreesWith(BirthDate birthDate) {
        return kind != Kind.CCCD || toldYear() == birthDate.year();
    }

    /** Whether the number does not contradict the sex; true where either tells nothing. */
    public boolean agreesWith(Sex stated) {
        return kind != Kind.CCCD || stated == Sex.OTHER || toldSex() == stated;
    }

    private int toldYear() {
        return 1900 + digit(3) / 2 * 100 + digit(4) * 10 + digit(5);
    }

    private Sex toldSex() {
        return digit(3) % 2 == 0 ? Sex.MALE : Sex.FEMALE;
    }

    private int digit(int index) {
        return value.charAt(index) - '0';
    }

    /**
     * First three and last four characters ({@code 004•••••4127}); of shorter numbers, where that
     * would hide too little, the last three only.
     */
    public String masked() {
        int length = value.length();
        return length == CITIZEN_DIGITS
                ? value.substring(0, 3) + "•••••" + value.substring(length - 4)
                : "•••••" + value.substring(length - 3);
    }

    /** Masked, so that a number does not reach a log by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
