package vn.tram.processes.complaints;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import vn.tram.processes.ProcessCase;
import vn.tram.processes.complaints.CertificateCorrection.ExaminationVerdict;
import vn.tram.processes.complaints.CertificateCorrection.Message;
import vn.tram.processes.complaints.CertificateCorrection.Step;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.processes.complaints.CertificateCorrection.Verdict;

/** One complaint on its way. */
final class ComplaintCase extends ProcessCase<ComplaintCase> {

    private ComplaintCase(ProcessEngine engine, Map<String, Object> variables) {
        super(engine, CertificateCorrection.KEY, variables);
    }

    /** The desk stands there from the start, since no step of these tests writes it. */
    static ComplaintCase file(ProcessEngine engine) {
        return new ComplaintCase(engine, CertificateCorrection.DESK.with("STATION"));
    }

    @Override
    protected ComplaintCase self() {
        return this;
    }

    ComplaintCase runs(Step step) {
        return fire(step.id());
    }

    ComplaintCase tell(Message message) {
        return tell(message.id(), Map.of());
    }

    ComplaintCase propose(boolean identityFields) {
        Map<String, Object> variables = new HashMap<>(ExaminationVerdict.CORRECT.asVariables());
        variables.putAll(CertificateCorrection.IDENTITY_FIELDS.with(identityFields));
        return complete(Task.EXAMINE_COMPLAINT.id(), variables);
    }

    ComplaintCase complete(Task task, Verdict verdict) {
        return complete(task.id(), verdict.asVariables());
    }

    ComplaintCase retry(Step step) {
        return retry(step.id());
    }
}
