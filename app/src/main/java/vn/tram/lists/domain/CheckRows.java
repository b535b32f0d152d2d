package vn.tram.lists.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.lists.ListCounts;
import vn.tram.processes.lists.SubjectListApproval.Message;
import vn.tram.processes.lists.SubjectListApproval.RowsVerdict;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;
import vn.tram.workflow.Workflow;

/** Checks a submitted list as a whole, then tells its process. */
@Component
public class CheckRows implements BatchHandler {

    public static final String KIND = "list-check";

    private final CrossChecks checks;
    private final RowCounts rowCounts;
    private final SubjectListRepository lists;
    private final Workflow workflow;
    private final AuditLog audit;

    CheckRows(
            CrossChecks checks,
            RowCounts rowCounts,
            SubjectListRepository lists,
            Workflow workflow,
            AuditLog audit) {
        this.checks = checks;
        this.rowCounts = rowCounts;
        this.lists = lists;
        this.workflow = workflow;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(BatchRun run) {
        UUID list = run.batch().caseId();
        List<Runnable> steps = checks.steps(list);
        run.phase("check", steps.size());
        for (int done = (int) run.checkpoint(); done < steps.size(); done++) {
            run.chunk(done + 1L, steps.get(done));
        }
        run.finish(() -> finish(list));
    }

    private void finish(UUID id) {
        boolean faults = checks.anyFaulty(id);
        SubjectList list = lists.lock(id).orElseThrow();
        list.checked(faults).value();
        lists.saveAndFlush(list);
        ListCounts counts = rowCounts.of(id);
        audit.record(
                AuditEvent.bySystem("list.checked")
                        .inCase(id)
                        .with("rows", counts.total())
                        .with("faulty", counts.faulty())
                        .with("duplicates", counts.openDuplicates()));
        workflow.announce(
                Message.ROWS_CHECKED.id(),
                id,
                (faults ? RowsVerdict.FAULTS : RowsVerdict.CLEAN).asVariables());
    }
}
