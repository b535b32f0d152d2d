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

    /** How the source of a length says that no legal text gives it. */
    public static final String OWN = "mặc định của Trạm";

    /** How a source says that it has to be held against a text that was not at hand. */
    public static final String UNSURE = "cần đối chiếu";

    /** The length is ours: what is to be done is law, within which time is not. */
    public boolean own() {
        return source.contains(OWN);
    }

    /** The length was kept from a former text and has to be checked against the one in force. */
    public boolean unsure() {
        return source.contains(UNSURE);
    }

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && validTo.map(end -> !date.isAfter(end)).orElse(true);
    }
}
