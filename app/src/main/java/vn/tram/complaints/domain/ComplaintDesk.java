package vn.tram.complaints.domain;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.kernel.Outcome;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.staff.Actor;
import vn.tram.workflow.Workflow;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/**
 * Acts on a complaint by whoever has it before them: it is locked, then the right is looked at,
 * then the act decides. In the caller's transaction.
 */
@Component
class ComplaintDesk {

    private final ComplaintRepository complaints;
    private final ComplaintAccess access;
    private final Worklist worklist;
    private final Workflow workflow;

    ComplaintDesk(
            ComplaintRepository complaints,
            ComplaintAccess access,
            Worklist worklist,
            Workflow workflow) {
        this.complaints = complaints;
        this.access = access;
        this.worklist = worklist;
        this.workflow = workflow;
    }

    /** What is done with the complaint and its open task. */
    interface Act<T> {
        Outcome<T> on(Complaint complaint, WorkItem task);
    }

    <T> Outcome<T> withTask(ComplaintId id, Task wanted, Actor actor, Act<T> act) {
        return access.locked(id, actor)
                .then(complaint -> task(id, wanted, actor).then(open -> act.on(complaint, open)));
    }

    private Outcome<WorkItem> task(ComplaintId id, Task wanted, Actor actor) {
        Optional<WorkItem> open =
                worklist.ofCase(id.value()).stream()
                        .filter(item -> item.task().equals(wanted.id()))
                        .findFirst();
        return open.map(item -> worklist.doable(id.value(), item.task(), actor))
                .orElseGet(() -> Outcome.refused(Plain.NOT_NOW));
    }

    /** The complaint first: the task that opens next describes it as it now stands. */
    void finish(Complaint complaint, WorkItem task, Map<String, Object> steering) {
        complaints.saveAndFlush(complaint);
        workflow.complete(task.id(), steering);
    }
}
