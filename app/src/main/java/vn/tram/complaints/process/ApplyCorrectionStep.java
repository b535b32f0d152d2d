package vn.tram.complaints.process;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.complaints.domain.Applying;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.workflow.ProcessStep;

/** Makes an approved correction so. Asked for late: the engine needs its steps first. */
@Component
class ApplyCorrectionStep implements ProcessStep {

    private final ObjectProvider<Applying> applying;

    ApplyCorrectionStep(ObjectProvider<Applying> applying) {
        this.applying = applying;
    }

    @Override
    public String name() {
        return Step.APPLY_CORRECTION.bean();
    }

    @Override
    public Result run(UUID caseId) {
        return applying.getObject()
                .apply(caseId)
                .<Result>map(any -> new Result.Refused(CertificateCorrection.CORRECTION_REFUSED))
                .orElseGet(ProcessStep::goOn);
    }
}
