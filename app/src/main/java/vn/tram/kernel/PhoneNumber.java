package vn.tram.kernel;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * A phone number in E.164 ({@code +84912345284}). Eleven-digit mobile numbers from before 2018 are
 * kept under their new prefix. A number may be shared by several people and identifies none.
 */
public record PhoneNumber(String e164) {

    /** A plus sign and the fifteen digits that E.164 allows, also the width of the column. */
    public static final int MAX_LENGTH = 16;

    private static final String COUNTRY = "+84";
    private static final String REGION = "VN";

    public PhoneNumber {
        if (e164 == null || e164.length() > MAX_LENGTH || !e164.startsWith("+")) {
            throw new IllegalArgumentException("not a phone number in E.164");
        }
    }

    /**
     * Reads a number of Viet Nam with or without its leading zero or country code, or one of
     * another country behind a plus sign. Problems: {@code EMPTY}, {@code PHONE_LENGTH}, {@code
     * PHONE_PREFIX}, {@code PHONE_SEVERAL}, {@code PHONE_FORM}.
     */
    public static Parsed<PhoneNumber> parse(String typed) {
        String text = CleanText.of(typed);
        if (text.isEmpty()) {
            return Parsed.invalid(ValueProblem.Kind.EMPTY);
        }
        String dialled = dialled(text);
        if (dialled == null) {
            return Parsed.invalid(
                    severalNumbers(text)
                            ? ValueProblem.Kind.PHONE_SEVERAL
                            : ValueProblem.Kind.PHONE_FORM);
        }
        String national = national(dialled);
        if (national == null) {
            return parseForeign(dialled);
        }
        return parseNational(national);
    }

    /** Digits with a plus sign at most at the front, or null when something else is in between. */
    private static String dialled(String text) {
        if (CompactNumber.digitsOnly(text, 0)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CompactNumber.isDigit(c) || (c == '+' && kept.isEmpty())) {
                kept.append(c);
            } else if (" .-()'’".indexOf(c) < 0) {
                return null;
            }
        }
        return kept.isEmpty() ? null : kept.toString();
    }

    private static boolean severalNumbers(String text) {
        return text.indexOf('/') >= 0 || text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
    }

    /** The number as dialled inside the country, with its zero; null for another country's. */
    private static String national(String dialled) {
        if (dialled.startsWith("+84")) {
            return withZero(dialled.substring(3));
        }
        if (dialled.startsWith("0084")) {
            return withZero(dialled.substring(4));
        }
        if (dialled.startsWith("84") && dialled.length() >= 11) {
            return withZero(dialled.substring(2));
        }
        if (dialled.startsWith("+") || dialled.startsWith("00")) {
            return null;
        }
        return withZero(dialled);
    }

    private static String withZero(String digits) {
        return digits.startsWith("0") ? digits : "0" + digits;
    }

    private static Parsed<PhoneNumber> parseNational(String national) {
        int length = national.length();
        if (length == 11 && national.startsWith("01")) {
            String converted = VietnamMobile.convertedPrefix(national.substring(0, 4));
            return converted == null
                    ? Parsed.invalid(ValueProblem.Kind.PHONE_PREFIX)
                    : Parsed.valid(new PhoneNumber(COUNTRY + converted + national.substring(4)));
        }
        if (length == 10 && VietnamMobile.begins(national)) {
            return Parsed.valid(new PhoneNumber(COUNTRY + national.substring(1)));
        }
        if (length == 11 && national.startsWith("02")) {
            return byLibrary(COUNTRY + national.substring(1), ValueProblem.Kind.PHONE_PREFIX);
        }
        return length == 10
                ? Parsed.invalid(ValueProblem.Kind.PHONE_PREFIX)
                : Parsed.invalid(ValueProblem.Kind.PHONE_LENGTH, length);
    }

    private static Parsed<PhoneNumber> parseForeign(String dialled) {
        String international = dialled.startsWith("00") ? "+" + dialled.substring(2) : dialled;
        return byLibrary(international, ValueProblem.Kind.PHONE_FORM);
    }

    private static Parsed<PhoneNumber> byLibrary(String text, ValueProblem.Kind otherwise) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        Phonenumber.PhoneNumber number;
        try {
            number = library.parse(text, REGION);
        } catch (NumberParseException e) {
            return Parsed.invalid(otherwise);
        }
        return library.isValidNumber(number)
                ? Parsed.valid(new PhoneNumber(library.format(number, PhoneNumberFormat.E164)))
                : Parsed.invalid(otherwise);
    }

    /** As people read it: {@code 0912345284} inside the country, E.164 otherwise. */
    public String display() {
        return e164.startsWith(COUNTRY) ? "0" + e164.substring(COUNTRY.length()) : e164;
    }

    /** First two and last three digits: {@code 09••••• 284}. */
    public String masked() {
        String shown = display();
        return shown.substring(0, 2) + "••••• " + shown.substring(shown.length() - 3);
    }

    /** Masked, so that a number does not reach a log by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
