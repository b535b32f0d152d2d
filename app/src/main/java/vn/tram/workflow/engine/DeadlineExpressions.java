package vn.tram.workflow.engine;

import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.Deadline;
import vn.tram.ruleset.Deadlines;

/**
 * What the models see as {@code deadlines}: due date and reminder of the task an execution stands
 * on, by the rule in force on the day of the case's event.
 */
@Component
public class DeadlineExpressions {

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

    private Deadline deadline(DelegateExecution execution) {
        String process = Models.processKey(execution.getProcessDefinitionId());
        UUID caseId = UUID.fromString(execution.getProcessBusinessKey());
        return deadlines.dueAt(
                Models.ruleOf(process, execution.getCurrentActivityId()),
                cases.eventDate(process, caseId),
                clock.instant());
    }
}
