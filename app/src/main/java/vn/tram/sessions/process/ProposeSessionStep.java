package vn.tram.sessions.process;

import org.springframework.stereotype.Component;
import vn.tram.processes.sessions.VaccinationSessionProcess.Step;
import vn.tram.sessions.domain.ProposeSession;
import vn.tram.workflow.Batches;

/** Starts the choosing of a session's people. */
@Component
class ProposeSessionStep extends SessionStep {

    ProposeSessionStep(Batches batches) {
        super(Step.PROPOSE_SESSION, ProposeSession.KIND, batches);
    }
}
