package vn.tram.ruleset;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The length of every deadline by the date it is in force. Rules are named after the process and
 * the task: {@code subjectListApproval.approveList}. Two regimes meet on 1 July 2026 (Nghị định
 * 104/2016 before, Nghị định 165/2026 since).
 */
public interface Deadlines {

    /**
     * The deadline of something that begins now, by the rule in force when its event happened.
     *
     * @param eventDate chooses the version
     * @param start from when the time runs
     * @throws IllegalArgumentException when the rule is unknown or has no version on that date: a
     *     bug, which {@link #known} catches at start-up
     */
    Deadline dueAt(String ruleCode, LocalDate eventDate, Instant start);

    /** Whether the rule has a version in force today. */
    boolean known(String ruleCode);

    /** Every rule in force on the date, by code. */
    List<DeadlineRuleView> all(LocalDate date);

    /** Every version of a rule, the newest first; empty when there is no such rule. */
    List<DeadlineRuleView> history(String ruleCode);

    /**
     * Enters a version that begins in the future and ends the one before it. A version that is not
     * yet in force and begins on the same day is replaced; one in force keeps everything but its
     * end. The actor must hold ADMIN for the whole country. Publishes {@link DeadlineRuleChanged}.
     */
    Outcome<DeadlineRuleView> change(DeadlineChange change, Actor actor);
}
