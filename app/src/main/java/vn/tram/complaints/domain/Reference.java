package vn.tram.complaints.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a complaint with a suffix drawn by lot, so that nobody guesses one from another.
 *
 * @param code {@code PA-2026-0412}
 * @param suffix three of {@link #LETTERS}
 */
record Reference(String code, String suffix) {

    /** Without those that are mistaken for one another. */
    static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    static final int SUFFIX_LENGTH = 3;

    private static final Pattern WHOLE =
            Pattern.compile("(PA-\\d{4}-\\d{4,9})-([" + LETTERS + "]{3})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static Reference drawn(String code) {
        StringBuilder suffix = new StringBuilder();
        for (int i = 0; i < SUFFIX_LENGTH; i++) {
            suffix.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Reference(code, suffix.toString());
    }

    /** As somebody typed it, in capitals or not. */
    static Optional<Reference> parse(String typed) {
        Matcher whole = WHOLE.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return whole.matches()
                ? Optional.of(new Reference(whole.group(1), whole.group(2)))
                : Optional.empty();
    }

    String whole() {
        return code + "-" + suffix;
    }
}
