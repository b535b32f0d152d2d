package vn.tram.processes.safety;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import vn.tram.processes.ProcessCase;
import vn.tram.processes.safety.AdverseEventInvestigation.Message;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.processes.safety.AdverseEventInvestigation.Verdict;

/** One adverse event on its way. */
final class EventCase extends ProcessCase<EventCase> {

    private EventCase(ProcessEngine engine, Map<String, Object> variables) {
        super(engine, AdverseEventInvestigation.KEY, variables);
    }

    static EventCase open(ProcessEngine engine, boolean serious) {
        return new EventCase(engine, AdverseEventInvestigation.SERIOUS.with(serious));
    }

    @Override
    protected EventCase self() {
        return this;
    }

    EventCase tell(Message message) {
        return tell(message.id(), Map.of());
    }

    EventCase complete(Task task) {
        return complete(task.id(), Map.of());
    }

    EventCase complete(Task task, Verdict verdict) {
        return complete(task.id(), verdict.asVariables());
    }

    org.camunda.bpm.engine.task.Task openTask(Task task) {
        return openTask(task.id());
    }
}
