package vn.tram.complaints.process;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.complaints.domain.Informing;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.workflow.ProcessStep;

/** Tells the citizen that there is an answer. Asked for late: the engine needs its steps first. */
@Component
class InformCitizenStep implements ProcessStep {

    private final ObjectProvider<Informing> informing;

    InformCitizenStep(ObjectProvider<Informing> informing) {
        this.informing = informing;
    }

    @Override
    public String name() {
        return Step.INFORM_CITIZEN.bean();
    }

    @Override
    public Result run(UUID caseId) {
        informing.getObject().answered(caseId);
        return ProcessStep.goOn();
    }
}
