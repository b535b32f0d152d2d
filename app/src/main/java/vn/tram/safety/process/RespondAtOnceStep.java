package vn.tram.safety.process;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.processes.safety.AdverseEventInvestigation.Step;
import vn.tram.safety.domain.EventResponse;
import vn.tram.workflow.ProcessStep;

/** Stops the session, holds the lot and tells who must know of a serious event. */
@Component
class RespondAtOnceStep implements ProcessStep {

    /**
     * Asked for when it is needed: what it stops drives processes, and the engine knows this step.
     */
    private final ObjectProvider<EventResponse> response;

    RespondAtOnceStep(ObjectProvider<EventResponse> response) {
        this.response = response;
    }

    @Override
    public String name() {
        return Step.RESPOND_AT_ONCE.bean();
    }

    @Override
    public Result run(UUID caseId) {
        response.getObject().respond(caseId);
        return ProcessStep.goOn();
    }
}
