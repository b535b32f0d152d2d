package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;
import vn.tram.workflow.Workflow;

/**
 * Whoever was planned and never received is absent, and with that due again: the next proposal
 * finds them by the rule of their dose.
 */
@Component
public class RescheduleAbsent implements BatchHandler {

    public static final String KIND = "session-absent";

    private static final int STRETCH = 2_000;

    private final SessionRepository sessions;
    private final SubjectStore subjects;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    RescheduleAbsent(
            SessionRepository sessions,
            SubjectStore subjects,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.subjects = subjects;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(BatchRun run) {
        UUID id = run.batch().caseId();
        int last = subjects.lastNumber(id);
        run.phase("absent", last);
        for (int from = (int) run.checkpoint(); from < last; from += STRETCH) {
            int after = from;
            int until = Math.min(last, from + STRETCH);
            run.chunk(until, () -> subjects.absent(id, after, until, clock.instant()));
        }
        run.finish(() -> finish(id));
    }

    private void finish(UUID id) {
        VaccinationSession session = sessions.lock(id).orElseThrow();
        if (!session.absentRescheduled().isDone()) {
            return;
        }
        sessions.saveAndFlush(session);
        audit.record(AuditEvent.bySystem("session.absent-counted").inCase(id));
        workflow.announce(Message.ABSENT_RESCHEDULED.id(), id, Map.of());
    }
}
