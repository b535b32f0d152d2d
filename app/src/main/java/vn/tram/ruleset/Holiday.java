package vn.tram.ruleset;

import java.time.LocalDate;

/**
 * A day off.
 *
 * @param source the text that gives it, or how it is known
 */
public record Holiday(
        LocalDate day, String nameVi, String nameEn, Confidence confidence, String source) {}
