package vn.tram.complaints.process;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.complaints.domain.Informing;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.workflow.ProcessStep;

/** Tells the citizen that there is an answer. */
@Component
class InformCitizenStep implements ProcessStep {

    private final Informing informing;

    InformCitizenStep(Informing informing) {
        this.informing = informing;
    }

    @Override
    public String name() {
        return Step.INFORM_CITIZEN.bean();
    }

    @Override
    public Result run(UUID caseId) {
        informing.answered(caseId);
        return ProcessStep.goOn();
    }
}
