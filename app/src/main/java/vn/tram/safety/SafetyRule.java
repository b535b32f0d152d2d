package vn.tram.safety;

import java.util.Set;

/**
 * What the law says about an event of a date, beside its deadlines.
 *
 * @param clock from when report and investigation run
 * @param recipients who is told at once
 */
public record SafetyRule(
        ReportClock clock,
        String clockSource,
        Set<Recipient> recipients,
        String recipientsSource,
        CouncilRule council,
        CompensationRule compensation) {

    public SafetyRule {
        recipients = Set.copyOf(recipients);
    }
}
