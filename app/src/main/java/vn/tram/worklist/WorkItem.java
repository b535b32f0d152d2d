package vn.tram.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.workflow.TaskId;

/**
 * An open task as the inbox shows it.
 *
 * @param task element id in the model; its name is the message {@code task.<process>.<task>}
 * @param dueUnit what the rule of the due date counts in
 * @param hamlets where the people of the case live, as it was when the task opened
 */
public record WorkItem(
        TaskId id,
        String process,
        String task,
        UUID caseId,
        String caseCode,
        String caseTitle,
        Optional<Integer> caseSize,
        Optional<UUID> campaign,
        Role role,
        CasePlace place,
        Optional<StaffId> assignee,
        Instant openedAt,
        Instant dueAt,
        String dueRule,
        DeadlineUnit dueUnit,
        List<String> hamlets,
        Optional<Instant> escalatedAt,
        Optional<Instant> claimedAt) {}
