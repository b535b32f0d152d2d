package vn.tram.ruleset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of a deadline rule, for a screen.
 *
 * @param remindBeforeHours working hours where the unit is WORKING_DAYS, else hours of the clock
 * @param validTo last day of the version, empty where it has no end
 */
public record DeadlineRuleView(
        String code,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        int amount,
        DeadlineUnit unit,
        int remindBeforeHours,
        String source,
        String note) {

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && validTo.map(end -> !date.isAfter(end)).orElse(true);
    }
}
