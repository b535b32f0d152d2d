package vn.tram.ruleset;

import java.time.LocalDate;

/**
 * A new version of a deadline rule.
 *
 * @param from first day of the version; must lie in the future
 * @param amount 1 to {@link #MOST}
 * @param remindBeforeHours 0 to {@link #MOST}; 0 reminds when it is due
 * @param source the text that sets the length, required, at most {@link #TEXT_MAX_LENGTH}
 * @param note for the next administrator, may be empty, at most {@link #TEXT_MAX_LENGTH}
 */
public record DeadlineChange(
        String code,
        LocalDate from,
        int amount,
        DeadlineUnit unit,
        int remindBeforeHours,
        String source,
        String note) {

    public static final int MOST = 10_000;
    public static final int TEXT_MAX_LENGTH = 500;
}
