package vn.tram.lists.domain;

import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.processes.lists.SubjectListApproval.Message;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;
import vn.tram.workflow.Workflow;

/** Enrols the approved people, set-based, a stretch of rows a transaction. */
@Component
public class EnrolSubjects implements BatchHandler {

    public static final String KIND = "list-enrolment";

    private final Enrolments enrolments;
    private final KnownIdentities identities;
    private final RowStore rows;
    private final SubjectListRepository lists;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;
    private final int chunk;

    EnrolSubjects(
            Enrolments enrolments,
            KnownIdentities identities,
            RowStore rows,
            SubjectListRepository lists,
            Workflow workflow,
            AuditLog audit,
            Clock clock,
            @Value("${tram.lists.enrolment-chunk:5000}") int chunk) {
        this.enrolments = enrolments;
        this.identities = identities;
        this.rows = rows;
        this.lists = lists;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
        // large enough that a commune's list is one or two statements, small enough for short
        // commits
        this.chunk = chunk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(BatchRun run) {
        UUID id = run.batch().caseId();
        SubjectList list = lists.findById(id).orElseThrow();
        int last = rows.lastNumber(id);
        run.phase("enrolment", last);
        for (int from = (int) run.checkpoint(); from < last; from += chunk) {
            int after = from;
            int until = Math.min(last, from + chunk);
            run.chunk(
                    until,
                    () -> {
                        enrolments.enrol(list.campaignId(), id, after, until, clock.instant());
                        identities.carryOver(id, after, until);
                    });
        }
        run.finish(() -> finish(id));
    }

    private void finish(UUID id) {
        SubjectList list = lists.lock(id).orElseThrow();
        list.enrolled(clock.instant()).value();
        lists.saveAndFlush(list);
        audit.record(
                AuditEvent.bySystem("list.enrolled")
                        .inCase(id)
                        .with("people", enrolments.count(id)));
        workflow.announce(Message.SUBJECTS_ENROLLED.id(), id, java.util.Map.of());
    }
}
