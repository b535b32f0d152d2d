package vn.tram.ruleset;

import java.time.LocalDate;

/**
 * A day off.
 *
 * @param nameVi at most {@link #NAME_MAX_LENGTH} characters, as is {@code nameEn}
 * @param source the text that gives it, or how it is known; at most {@link #SOURCE_MAX_LENGTH}
 */
public record Holiday(
        LocalDate day, String nameVi, String nameEn, Confidence confidence, String source) {

    public static final int NAME_MAX_LENGTH = 100;
    public static final int SOURCE_MAX_LENGTH = 300;
}
