package vn.tram.sessions;

import java.time.LocalDate;
import java.util.Optional;
import vn.tram.doses.DoseCategory;

/**
 * A person's dose of the day.
 *
 * @param ordinal within the category
 * @param product what was given, or what the session gives
 * @param dueOn first day on which it may be given; empty when it is not due and no day is known
 */
public record SubjectDose(
        DoseCategory category, int ordinal, String product, Optional<LocalDate> dueOn) {}
