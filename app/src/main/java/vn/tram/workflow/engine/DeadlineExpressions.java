package vn.tram.workflow.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.Deadline;
import vn.tram.ruleset.Deadlines;

/**
 * What the models see as {@code deadlines}: due date and reminder of the task an execution stands
 * on, by the rule in force on the day of the case's event. The engine asks three times while a task
 * opens: for both timers, then for the task. All three are answered from one start, kept with the
 * execution for as long as the engine's command lasts, or a rule in hours would let the timer fire
 * before the due date that the inbox shows.
 */
@Component
public class DeadlineExpressions {

    private static final String START = "deadlineStart";

    private final Deadlines deadlines;
    private final Cases cases;
    private final Clock clock;

    DeadlineExpressions(Deadlines deadlines, Cases cases, Clock clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.clock = clock;
    }

    public Date dueAt(DelegateExecution execution) {
        return Date.from(deadline(execution).dueAt());
    }

    public Date remindAt(DelegateExecution execution) {
        return Date.from(deadline(execution).remindAt());
    }

    Deadline deadline(DelegateExecution execution) {
        String process = Models.processKey(execution.getProcessDefinitionId());
        UUID caseId = UUID.fromString(execution.getProcessBusinessKey());
        return deadlines.dueAt(
                Models.ruleOf(process, execution.getCurrentActivityId()),
                cases.eventDate(process, caseId),
                cases.clockStart(process, caseId, execution.getCurrentActivityId())
                        .orElseGet(() -> start(execution)));
    }

    /** When the task that the execution stands on opened. */
    Instant opened(DelegateExecution execution) {
        return start(execution);
    }

    /** A transient local variable: never stored, gone with the command. */
    private Instant start(DelegateExecution execution) {
        if (execution.getVariableLocal(START) instanceof Date known) {
            return known.toInstant();
        }
        Date start = Date.from(clock.instant());
        execution.setVariableLocal(START, Variables.dateValue(start, true));
        return start.toInstant();
    }
}
