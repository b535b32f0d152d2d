package vn.tram.safety.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.tram.safety.CompensationFund;
import vn.tram.safety.CompensationStep;

/**
 * Which steps of a compensation are open, and from when the time of each runs, by what was done.
 *
 * @param done when each step was done
 * @param fund chosen with the delivery
 * @param effectAt of the decision
 * @param decidedAt when the compensation was decided
 * @param concludedAt signature of the minutes, where somebody is at fault; empty otherwise
 */
record CompensationSteps(
        Map<CompensationStep, Instant> done,
        Optional<CompensationFund> fund,
        Optional<Instant> effectAt,
        Optional<Instant> decidedAt,
        Optional<Instant> concludedAt) {

    /**
     * Open steps in their order, with the start of their time; empty for a step that anybody may
     * begin at any time.
     */
    Map<CompensationStep, Optional<Instant>> open() {
        Map<CompensationStep, Optional<Instant>> open = new EnumMap<>(CompensationStep.class);
        put(open, CompensationStep.REQUESTED, Optional.empty());
        after(open, CompensationStep.ACCEPTED, at(CompensationStep.REQUESTED));
        after(open, CompensationStep.ANSWERED, at(CompensationStep.REQUESTED));
        after(open, CompensationStep.DELIVERED, decidedAt);
        if (fund.filter(paid -> paid == CompensationFund.PROVINCIAL).isPresent()) {
            after(open, CompensationStep.PAID, effectAt);
        } else {
            after(open, CompensationStep.FUNDS_ASKED, effectAt);
            after(open, CompensationStep.FUNDS_GIVEN, at(CompensationStep.FUNDS_ASKED));
            after(open, CompensationStep.PAID, at(CompensationStep.FUNDS_GIVEN));
        }
        after(open, CompensationStep.REIMBURSEMENT, concludedAt);
        return open;
    }

    private Optional<Instant> at(CompensationStep step) {
        return Optional.ofNullable(done.get(step));
    }

    private void after(
            Map<CompensationStep, Optional<Instant>> open,
            CompensationStep step,
            Optional<Instant> start) {
        if (start.isPresent()) {
            put(open, step, start);
        }
    }

    private void put(
            Map<CompensationStep, Optional<Instant>> open,
            CompensationStep step,
            Optional<Instant> start) {
        if (!done.containsKey(step)) {
            open.put(step, start);
        }
    }
}
