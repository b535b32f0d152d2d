package vn.tram.doses.domain;

import java.time.LocalDate;
import vn.tram.processes.doses.NextDose;
import vn.tram.processes.doses.NextDose.Mixing;

/**
 * What the rules of a day ask for one dose of one product. Ages and interval are 0, and dates null,
 * where no rule is in force.
 *
 * @param laterFrom the day from which a rule will know the dose
 * @param since the first day on which any rule knew the dose
 * @param maxAge of the oldest band of ages, not of the one that was chosen
 */
record Requirement(
        NextDose.Rule rule,
        LocalDate laterFrom,
        LocalDate since,
        int minAge,
        int maxAge,
        Mixing mixing,
        int interval) {}
