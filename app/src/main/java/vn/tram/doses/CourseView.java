package vn.tram.doses;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a person is with one disease.
 *
 * @param lastProduct product of the latest dose
 * @param basicProduct product of all basic doses, {@code MIXED} where they differ
 * @param weakImmunity entitled to an additional dose
 * @param stopped nothing more is due: code of why
 * @param notBefore postponed until this day
 */
public record CourseView(
        int basic,
        int additional,
        int booster,
        Optional<LocalDate> lastOn,
        Optional<String> lastProduct,
        Optional<String> basicProduct,
        boolean fullyDosed,
        boolean weakImmunity,
        Optional<String> stopped,
        Optional<LocalDate> notBefore) {}
