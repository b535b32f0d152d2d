package vn.tram.processes.complaints;

import static vn.tram.processes.complaints.CertificateCorrection.Step.APPLY_CORRECTION;
import static vn.tram.processes.complaints.CertificateCorrection.Step.MATCH_RECORDS;
import static vn.tram.processes.complaints.CertificateCorrection.Task.APPROVE_CORRECTION;
import static vn.tram.processes.complaints.CertificateCorrection.Task.EXAMINE_COMPLAINT;

import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ProcessEngine;
import vn.tram.processes.complaints.CertificateCorrection.ApprovalVerdict;
import vn.tram.processes.complaints.CertificateCorrection.ExaminationVerdict;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.processes.complaints.CertificateCorrection.Wait;

/** Every place where a complaint can come to rest, with the shortest way there. */
enum Stage {
    FILED(complaint -> complaint),
    EXAMINING(complaint -> complaint.runs(MATCH_RECORDS)),
    ASKING(
            complaint ->
                    EXAMINING.from(complaint).complete(EXAMINE_COMPLAINT, ExaminationVerdict.ASK)),
    VERIFYING(complaint -> EXAMINING.from(complaint).propose(true)),
    APPROVING(complaint -> EXAMINING.from(complaint).propose(false)),
    APPLYING(
            complaint ->
                    APPROVING
                            .from(complaint)
                            .complete(APPROVE_CORRECTION, ApprovalVerdict.APPROVE)),
    ANSWERED(complaint -> APPLYING.from(complaint).runs(APPLY_CORRECTION));

    private final UnaryOperator<ComplaintCase> way;

    Stage(UnaryOperator<ComplaintCase> way) {
        this.way = way;
    }

    ComplaintCase reach(ProcessEngine engine) {
        return from(ComplaintCase.file(engine));
    }

    private ComplaintCase from(ComplaintCase filed) {
        return way.apply(filed);
    }

    /** Where this task is open. */
    static Stage of(Task task) {
        return switch (task) {
            case EXAMINE_COMPLAINT -> EXAMINING;
            case VERIFY_IDENTITY -> VERIFYING;
            case APPROVE_CORRECTION -> APPROVING;
        };
    }

    /** Where the case waits so. */
    static Stage of(Wait wait) {
        return switch (wait) {
            case AWAIT_ANSWER -> ASKING;
            case AWAIT_REOPENING -> ANSWERED;
        };
    }
}
