package vn.tram.processes.lists;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import vn.tram.processes.ProcessCase;
import vn.tram.processes.lists.SubjectListApproval.Message;
import vn.tram.processes.lists.SubjectListApproval.Step;
import vn.tram.processes.lists.SubjectListApproval.Task;
import vn.tram.processes.lists.SubjectListApproval.Verdict;

/** One list on its way. */
final class ListCase extends ProcessCase<ListCase> {

    private ListCase(ProcessEngine engine, Map<String, Object> variables) {
        super(engine, SubjectListApproval.KEY, variables);
    }

    static ListCase submit(ProcessEngine engine, boolean priorityApproval) {
        return new ListCase(engine, SubjectListApproval.PRIORITY_APPROVAL.with(priorityApproval));
    }

    @Override
    protected ListCase self() {
        return this;
    }

    /** The job of the step runs, and then its batch ends with this verdict. */
    ListCase batch(Step step, Verdict verdict) {
        return starts(step).tell(step.endedBy(), verdict.asVariables());
    }

    /** The job of the step runs; its batch is still under way. */
    ListCase starts(Step step) {
        return fire(step.id());
    }

    ListCase tell(Message message) {
        return tell(message, Map.of());
    }

    ListCase tell(Message message, Map<String, Object> variables) {
        return tell(message.id(), variables);
    }

    ListCase complete(Task task) {
        return complete(task.id(), Map.of());
    }

    ListCase complete(Task task, Verdict verdict) {
        return complete(task.id(), verdict.asVariables());
    }

    ListCase retry(Step step) {
        return retry(step.id());
    }
}
