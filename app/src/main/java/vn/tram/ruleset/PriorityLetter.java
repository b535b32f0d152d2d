package vn.tram.ruleset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A group of Nghị quyết 21/NQ-CP: one of the nine letters of its group 1, or its group 2 ("n2").
 *
 * @param codes the groups of Quyết định 3355 that it stands for
 */
public record PriorityLetter(
        String token,
        String nameVi,
        String nameEn,
        PriorityGroupSet codes,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        String source) {

    public boolean validOn(LocalDate date) {
        return !date.isBefore(validFrom) && validTo.map(end -> !date.isAfter(end)).orElse(true);
    }
}
