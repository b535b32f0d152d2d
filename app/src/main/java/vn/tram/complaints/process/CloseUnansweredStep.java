package vn.tram.complaints.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.complaints.domain.Unanswered;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.workflow.ProcessStep;

/** Closes what the citizen did not answer in time. */
@Component
class CloseUnansweredStep implements ProcessStep {

    private final Unanswered unanswered;

    CloseUnansweredStep(Unanswered unanswered) {
        this.unanswered = unanswered;
    }

    @Override
    public String name() {
        return Step.CLOSE_UNANSWERED.bean();
    }

    @Override
    public Result run(UUID caseId) {
        unanswered.close(caseId);
        return ProcessStep.goOn();
    }
}
