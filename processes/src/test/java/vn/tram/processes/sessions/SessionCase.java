package vn.tram.processes.sessions;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import vn.tram.processes.ProcessCase;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.processes.sessions.VaccinationSessionProcess.Verdict;

/** One session on its way. */
final class SessionCase extends ProcessCase<SessionCase> {

    private SessionCase(ProcessEngine engine, Map<String, Object> variables) {
        super(engine, VaccinationSessionProcess.KEY, variables);
    }

    static SessionCase open(ProcessEngine engine, boolean districtApproves) {
        return new SessionCase(
                engine, VaccinationSessionProcess.DISTRICT_APPROVES.with(districtApproves));
    }

    @Override
    protected SessionCase self() {
        return this;
    }

    /** The job of the step runs, and then its batch ends. */
    SessionCase batch(Step step) {
        return starts(step).tell(step.endedBy());
    }

    /** The job of the step runs; its batch is still under way. */
    SessionCase starts(Step step) {
        return fire(step.id());
    }

    SessionCase tell(Message message) {
        return tell(message, Map.of());
    }

    SessionCase tell(Message message, Map<String, Object> variables) {
        return tell(message.id(), variables);
    }

    SessionCase complete(Task task) {
        return complete(task.id(), Map.of());
    }

    SessionCase complete(Task task, Verdict verdict) {
        return complete(task.id(), verdict.asVariables());
    }

    SessionCase retry(Step step) {
        return retry(step.id());
    }
}
