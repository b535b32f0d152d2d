package vn.tram.workflow;

import java.time.Instant;
import java.util.UUID;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.staff.Role;

/**
 * A task the engine has just opened.
 *
 * @param dueRule code of the deadline rule that gave {@code dueAt}
 * @param dueUnit what that rule counts in
 */
public record OpenTask(
        TaskId id,
        String process,
        String task,
        UUID caseId,
        CaseFacts facts,
        Role role,
        Instant openedAt,
        Instant dueAt,
        String dueRule,
        DeadlineUnit dueUnit) {}
