package vn.tram.kernel;

/**
 * Number of a health insurance card: 15 characters on the old card (two letters for the kind of
 * holder, a benefit level 1–5, two digits for the province, the social insurance number), the 10
 * digits of the social insurance number on the new one, or the 12 digits of the personal number
 * that now replaces both.
 */
public record HealthInsuranceNumber(String value) {

    public static final int MAX_LENGTH = 15;

    public HealthInsuranceNumber {
        if (value == null || !wellFormed(value)) {
            throw new IllegalArgumentException("not a health insurance number");
        }
    }

    /** Problems: {@code EMPTY}, {@code INSURANCE_LENGTH}, {@code INSURANCE_FORM}. */
    public static Parsed<HealthInsuranceNumber> parse(String typed) {
        String text = CompactNumber.of(typed);
        if (text.isEmpty()) {
            return Parsed.invalid(ValueProblem.Kind.EMPTY);
        }
        int length = text.length();
        if (length != 10 && length != 12 && length != MAX_LENGTH) {
            return Parsed.invalid(ValueProblem.Kind.INSURANCE_LENGTH, length);
        }
        return wellFormed(text)
                ? Parsed.valid(new HealthInsuranceNumber(text))
                : Parsed.invalid(ValueProblem.Kind.INSURANCE_FORM);
    }

    private static boolean wellFormed(String text) {
        return switch (text.length()) {
            case 10, 12 -> CompactNumber.digitsOnly(text, 0);
            case MAX_LENGTH ->
                    isLetter(text.charAt(0))
                            && isLetter(text.charAt(1))
                            && text.charAt(2) >= '1'
                            && text.charAt(2) <= '5'
                            && CompactNumber.digitsOnly(text, 3);
            default -> false;
        };
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** First three and last three characters. */
    public String masked() {
        return value.substring(0, 3) + "•••••" + value.substring(value.length() - 3);
    }

    @Override
    public String toString() {
        return masked();
    }
}
