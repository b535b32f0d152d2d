package vn.tram.ruleset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the sixteen groups of Quyết định 3355/QĐ-BYT.
 *
 * @param code 1 to {@link PriorityGroupSet#HIGHEST_CODE}
 * @param rank 1 is served first
 * @param validTo last day, empty where the group has no end
 */
public record PriorityGroup(
        int code,
        int rank,
        String nameVi,
        String nameEn,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String source) {

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && validTo.map(end -> !date.isAfter(end)).orElse(true);
    }
}
