package vn.tram.complaints.process;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.complaints.domain.Unanswered;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.workflow.ProcessStep;

/**
 * Closes what the citizen did not answer in time. Asked for late: the engine needs its steps first.
 */
@Component
class CloseUnansweredStep implements ProcessStep {

    private final ObjectProvider<Unanswered> unanswered;

    CloseUnansweredStep(ObjectProvider<Unanswered> unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public String name() {
        return Step.CLOSE_UNANSWERED.bean();
    }

    @Override
    public Result run(UUID caseId) {
        unanswered.getObject().close(caseId);
        return ProcessStep.goOn();
    }
}
