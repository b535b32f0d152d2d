package vn.tram.stock;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a lot as printed on box and vial, without the differences of typing: upper case, no
 * spaces at the ends. 1 to {@value #MAX_LENGTH} of letters of ASCII, digits, dot, slash, hyphen and
 * underscore, as GS1 allows for AI 10 and makers use.
 */
public record LotNumber(String value) {

    public static final int MAX_LENGTH = 40;

    private static final Pattern SHAPE =
            Pattern.compile("[A-Z0-9][A-Z0-9./_-]{0," + (MAX_LENGTH - 1) + "}");

    public LotNumber {
        if (value == null || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a lot number");
        }
    }

    /** The number that was typed or scanned; empty when it cannot be one. */
    public static Optional<LotNumber> of(String typed) {
        String text = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Optional.of(new LotNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
