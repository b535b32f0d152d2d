package vn.tram.doses.domain;

import vn.tram.doses.DoseCategory;
import vn.tram.processes.doses.NextDose.Mixing;

/**
 * One row of the table {@code mixing_rule}.
 *
 * @param interval null where the mixture has none of its own
 */
record MixingRule(
        String before,
        String product,
        DoseCategory category,
        Period period,
        Mixing allowed,
        Integer interval,
        String source) {}
