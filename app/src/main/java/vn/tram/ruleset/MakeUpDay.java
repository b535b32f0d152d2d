package vn.tram.ruleset;

import java.time.LocalDate;

/**
 * A day of a weekend that is worked (làm bù).
 *
 * @param dayOff the working day that was given for it
 */
public record MakeUpDay(LocalDate day, LocalDate dayOff, Confidence confidence, String source) {}
