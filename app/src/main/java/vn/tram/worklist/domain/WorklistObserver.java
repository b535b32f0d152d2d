package vn.tram.worklist.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.workflow.OpenTask;
import vn.tram.workflow.TaskId;
import vn.tram.workflow.TaskObserver;
import vn.tram.worklist.WorkItemEscalated;

/** Keeps the rows in step with the engine, in the engine's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorklistObserver implements TaskObserver {

    private final WorkItemRows rows;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorklistObserver(
            WorkItemRows rows, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void opened(OpenTask task) {
        rows.insert(task);
    }

    @Override
    public void ended(TaskId task) {
        rows.delete(task);
    }

    @Override
    public void reminded(UUID caseId, String task) {
        rows.reminded(caseId, task, clock.instant());
        record("work.reminded", caseId, task);
    }

    @Override
    public void overdue(UUID caseId, String task) {
        rows.escalated(caseId, task, clock.instant());
        record("work.overdue", caseId, task);
        events.publishEvent(new WorkItemEscalated(caseId, task));
    }

    private void record(String action, UUID caseId, String task) {
        rows.ofCase(caseId).stream()
                .filter(item -> item.task().equals(task))
                .forEach(
                        item ->
                                audit.record(
                                        AuditEvent.bySystem(action)
                                                .inCase(caseId)
                                                .with("task", task)
                                                .with("taskId", item.id().value())));
    }
}
