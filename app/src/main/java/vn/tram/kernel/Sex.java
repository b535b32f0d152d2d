package vn.tram.kernel;

/** Sex as civil papers record it; {@code OTHER} stands for other and not known. */
public enum Sex {
    MALE,
    FEMALE,
    OTHER;

    /**
     * Reads the words and digits in use: Nam, Nữ, Male, F, 1 (male), 0 and 2 (female), Khác.
     * Problems: {@code EMPTY}, {@code SEX_UNKNOWN}.
     */
    public static Parsed<Sex> parse(String typed) {
        return switch (SearchKey.of(CleanText.of(typed))) {
            case "nam", "male", "m", "1", "trai", "man" -> Parsed.valid(MALE);
            case "nu", "female", "f", "0", "2", "gai", "woman" -> Parsed.valid(FEMALE);
            case "khac", "other", "o", "khong ro", "chua ro", "unknown", "gioi tinh khac" ->
                    Parsed.valid(OTHER);
            case "" -> Parsed.invalid(ValueProblem.Kind.EMPTY);
            default -> Parsed.invalid(ValueProblem.Kind.SEX_UNKNOWN);
        };
    }
}
