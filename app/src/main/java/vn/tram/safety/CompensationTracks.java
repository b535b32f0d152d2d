package vn.tram.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tram.kernel.Outcome;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.staff.Actor;

/**
 * What runs beside the decision about a compensation: the family's request, the payment, what is
 * owed back by whoever is at fault, each step with a clock of its own (NĐ 104/2016 art. 15–20, NĐ
 * 165/2026 art. 50–57, by the date of the event); and the papers that prove the damage. Written by
 * PROVINCE over the case, also after it was closed; read by whoever sees the case.
 */
public interface CompensationTracks {

    int WORDS_MAX = 1_000;
    int REMARK_MAX = 500;

    /** Empty for whoever may not see the case, and for one that is not serious. */
    Optional<Tracks> of(AdverseEventId id, Actor actor);

    /**
     * A paper came, or is not needed here for a reason.
     *
     * @param remark needed where it was not received
     */
    Outcome<Void> paper(
            AdverseEventId id,
            CompensationPaper paper,
            boolean received,
            String remark,
            Actor actor);

    /**
     * A step was done. Refused with {@link EventsRefusal}: one that is not open, a time in the
     * future or before the step that it follows, a fund that the date does not know, a deadline
     * that has passed without a reason.
     *
     * @param happenedAt when it was done
     * @param fund chosen with {@link CompensationStep#DELIVERED}, where the date knows several
     */
    Outcome<Void> done(AdverseEventId id, Done done, Actor actor);

    /**
     * @param lateReason why it came after its deadline
     */
    record Done(
            CompensationStep step,
            Instant happenedAt,
            Optional<CompensationFund> fund,
            String words,
            String lateReason) {}

    /**
     * @param funds that the date of the event knows
     * @param suggested out of which it would be paid by the conclusion
     * @param effectAt from when the decision has effect; empty before it was delivered
     */
    record Tracks(
            List<PaperLine> papers,
            List<StepLine> steps,
            Set<CompensationFund> funds,
            Optional<CompensationFund> suggested,
            Optional<Instant> effectAt) {

        public Tracks {
            papers = List.copyOf(papers);
            steps = List.copyOf(steps);
            funds = Set.copyOf(funds);
        }
    }

    /**
     * @param onRequest asked for only where the family asks
     * @param received empty where nobody has said anything yet
     */
    record PaperLine(
            CompensationPaper paper,
            boolean onRequest,
            Optional<Boolean> received,
            String remark,
            Optional<String> by,
            Optional<Instant> at,
            String source) {}

    /**
     * A step that is open or done.
     *
     * @param start from when its time runs
     * @param dueAt empty where no text gives a time
     * @param unit what the rule counts in
     * @param happenedAt empty while it is open
     * @param source the text behind its deadline; empty where there is none
     */
    record StepLine(
            CompensationStep step,
            Optional<Instant> start,
            Optional<Instant> dueAt,
            Optional<DeadlineUnit> unit,
            Optional<Instant> happenedAt,
            Optional<CompensationFund> fund,
            String words,
            Optional<String> lateReason,
            Optional<String> by,
            String source) {

        public boolean late() {
            return happenedAt.flatMap(done -> dueAt.map(done::isAfter)).orElse(false);
        }
    }
}
