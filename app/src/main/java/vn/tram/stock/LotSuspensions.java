package vn.tram.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;

/**
 * The legal suspension of a lot in a province (<i>tạm dừng sử dụng lô</i>), its end, and the
 * recall. The head of the Department of Health decides in writing, after the Ministry of Health
 * agreed in writing; it ends when the council says that the lot's quality was not the cause, and
 * the ministry is told (NĐ 104/2016 art. 6.3; TT 34/2018 art. 25 asks the Drug Administration,
 * too). Since 1 July 2026 TT 13/2026 art. 12.5 keeps the suspension; who has to agree is not known
 * from its text, and is kept as it was.
 *
 * <p>Each step is proposed by one person with the paper it rests on, and entered as decided by
 * another with the decision. A suspension in force holds the lot in the province ({@link
 * LotHolds}), and nobody ends that hold but the decision to lift it. It stops the use of vaccine
 * and nobody's care.
 */
public interface LotSuspensions {

    int PAPER_MAX = 80;
    int REASON_MAX = 1_000;

    /** What is proposed and decided. */
    enum Step {
        /** On the ministry's written agreement. */
        SUSPEND,
        /** On the council's minutes. */
        LIFT,
        /** On the decision to recall the lot: it stays held, and is destroyed store by store. */
        RECALL
    }

    enum State {
        PROPOSED,
        REFUSED,
        IN_FORCE,
        LIFTED,
        RECALLED
    }

    /**
     * @param number as on the paper, at most {@link #PAPER_MAX}
     * @param on its date, not in the future
     */
    record Paper(String number, LocalDate on) {}

    /**
     * @param ground the paper that the step rests on
     * @param opinion of the Drug Administration, where it was asked
     * @param caseId adverse event that led to it
     */
    record Proposal(
            Step step,
            String reason,
            Paper ground,
            Optional<Paper> opinion,
            Optional<UUID> caseId) {}

    /**
     * @param approved empty while nobody decided
     * @param report letter by which the ministry was told
     */
    record StepView(
            UUID id,
            Step step,
            String reason,
            Paper ground,
            Optional<Paper> opinion,
            UUID proposedBy,
            String proposedByName,
            Instant proposedAt,
            Optional<Boolean> approved,
            Optional<String> decidedByName,
            Optional<Instant> decidedAt,
            Optional<Paper> decision,
            Optional<String> refusal,
            Optional<Paper> report) {

        public boolean open() {
            return approved.isEmpty();
        }
    }

    /**
     * @param steps the first one first
     * @param may whether the reader may propose, decide and report here
     */
    record SuspensionView(
            UUID id,
            LotId lot,
            UnitCode province,
            String provinceName,
            State state,
            Optional<UUID> caseId,
            List<StepView> steps,
            boolean may) {

        public Optional<StepView> waiting() {
            return steps.stream().filter(StepView::open).findFirst();
        }
    }

    /**
     * Proposes a step. By PROVINCE over the province. Refused when another step waits, when a lot
     * that is not suspended would be lifted or recalled, or a paper is missing or of tomorrow.
     */
    Outcome<UUID> propose(LotId lot, UnitCode province, Proposal proposal, Actor actor);

    /**
     * Enters the decision on what somebody else proposed, and carries it out. By PROVINCE over the
     * province. The decision is not older than the paper it rests on.
     */
    Outcome<Void> decide(UUID step, Paper decision, Actor actor);

    /** Nothing comes of what was proposed; whoever proposed it takes it back by this. */
    Outcome<Void> refuse(UUID step, String reason, Actor actor);

    /** The letter by which the ministry was told of a decision; once. */
    Outcome<Void> report(UUID step, Paper letter, Actor actor);

    /**
     * Those of a lot that the actor sees: in provinces of the actor's or above them, newest first.
     */
    List<SuspensionView> ofLot(LotId lot, Actor actor);

    /** Provinces in which the actor may propose a suspension, by name. */
    List<LotHolds.HoldPlaceChoice> provinces(Actor actor);
}
