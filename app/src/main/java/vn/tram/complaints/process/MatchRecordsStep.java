package vn.tram.complaints.process;

import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tram.complaints.domain.Matching;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.workflow.ProcessStep;

/** Finds whose record a complaint is about. Asked for late: the engine needs its steps first. */
@Component
class MatchRecordsStep implements ProcessStep {

    private final ObjectProvider<Matching> matching;

    MatchRecordsStep(ObjectProvider<Matching> matching) {
        this.matching = matching;
    }

    @Override
    public String name() {
        return Step.MATCH_RECORDS.bean();
    }

    @Override
    public Result run(UUID caseId) {
        matching.getObject().match(caseId);
        return ProcessStep.goOn();
    }
}
