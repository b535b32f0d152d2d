package vn.tram.worklist.domain;

import java.time.Clock;
import java.util.List;
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
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.WorkItemEscalated;

/** Keeps the rows in step with the engine, in the engine's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorklistObserver implements TaskObserver {

    private final WorkItemRows rows;
    private final AuditLog audit;
    private final DeadlineNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorklistObserver(
            WorkItemRows rows,
            AuditLog audit,
            DeadlineNotices notices,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.notices = notices;
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
        List<WorkItem> items = items(caseId, task);
        record("work.reminded", items);
        items.forEach(notices::dueSoon);
    }

    @Override
    public void overdue(UUID caseId, String task) {
        rows.escalated(caseId, task, clock.instant());
        List<WorkItem> items = items(caseId, task);
        record("work.overdue", items);
        items.forEach(notices::overdue);
        events.publishEvent(new WorkItemEscalated(caseId, task));
    }

    private List<WorkItem> items(UUID caseId, String task) {
        return rows.ofCase(caseId).stream().filter(item -> item.task().equals(task)).toList();
    }

    private void record(String action, List<WorkItem> items) {
        items.forEach(
                item ->
                        audit.record(
                                AuditEvent.bySystem(action)
                                        .inCase(item.caseId())
                                        .with("task", item.task())
                                        .with("taskId", item.id().value())));
    }
}
