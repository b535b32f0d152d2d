package vn.tram.safety.process;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.processes.safety.AdverseEventInvestigation.Step;
import vn.tram.safety.domain.EventResponse;
import vn.tram.workflow.ProcessStep;

/** Tells who was told of a serious event that there is something new. */
@Component
class TellOfNewFactsStep implements ProcessStep {

    /**
     * Asked for when it is needed: what it stops drives processes, and the engine knows this step.
     */
    private final ObjectProvider<EventResponse> response;

    TellOfNewFactsStep(ObjectProvider<EventResponse> response) {
        this.response = response;
    }

    @Override
    public String name() {
        return Step.TELL_OF_NEW_FACTS.bean();
    }

    @Override
    public Result run(UUID caseId) {
        response.getObject().tellOfNewFacts(caseId);
        return ProcessStep.goOn();
    }
}
