package vn.tram.doses;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether somebody is due for a product on a day.
 *
 * @param category what the next dose would be, also when it is not due
 * @param ordinal its number within the category
 * @param number its number among all doses of the disease
 * @param from the first day on which it may be given; empty when no day is known
 * @param reason code of a {@link vn.tram.processes.doses.NextDose.Reason}: of the deciding reason;
 *     its words are the message {@code due.<reason>}
 * @param arguments for those words
 */
public record DueAnswer(
        Verdict verdict,
        DoseCategory category,
        int ordinal,
        int number,
        Optional<LocalDate> from,
        String reason,
        List<Object> arguments) {

    /** Due; due later; not with this product, or not at all. */
    public enum Verdict {
        DUE,
        NOT_YET,
        NO
    }
}
