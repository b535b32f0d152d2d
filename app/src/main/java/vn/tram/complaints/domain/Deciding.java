package vn.tram.complaints.domain;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.complaints.ComplaintEntry.Kind;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.CorrectionDecisions;
import vn.tram.complaints.domain.Agreeing.Said;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.processes.complaints.CertificateCorrection.ApprovalVerdict;
import vn.tram.processes.complaints.CertificateCorrection.IdentityVerdict;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.processes.complaints.CertificateCorrection.Verdict;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

@Service
@Transactional
class Deciding implements CorrectionDecisions {

    private final ComplaintDesk desk;
    private final Agreeing agreeing;
    private final Clocks clocks;

    Deciding(ComplaintDesk desk, Agreeing agreeing, Clocks clocks) {
        this.desk = desk;
        this.agreeing = agreeing;
        this.clocks = clocks;
    }

    @Override
    public Outcome<Void> confirmIdentity(ComplaintId id, String evidence, Actor actor) {
        String seen = CleanText.of(evidence);
        return inWords(
                id,
                Task.VERIFY_IDENTITY,
                seen,
                actor,
                (complaint, task) ->
                        complaint
                                .verify(seen, actor, clocks.now())
                                .map(
                                        any -> {
                                            agreeing.finish(
                                                    complaint,
                                                    task,
                                                    new Said(
                                                            Kind.VERIFIED,
                                                            "",
                                                            AuditEvent.by(
                                                                    actor,
                                                                    "complaint.identity-confirmed")),
                                                    IdentityVerdict.CONFIRM,
                                                    actor);
                                            return null;
                                        }));
    }

    @Override
    public Outcome<Void> contradictIdentity(ComplaintId id, String evidence, Actor actor) {
        return back(
                id,
                Task.VERIFY_IDENTITY,
                evidence,
                Kind.CONTRADICTED,
                AuditEvent.by(actor, "complaint.identity-contradicted"),
                IdentityVerdict.CONTRADICT,
                actor);
    }

    @Override
    public Outcome<Void> approve(ComplaintId id, int revision, Actor actor) {
        return desk.withTask(
                id,
                Task.APPROVE_CORRECTION,
                actor,
                (complaint, task) -> approve(complaint, task, revision, actor));
    }

    private Outcome<Void> approve(Complaint complaint, WorkItem task, int revision, Actor actor) {
        if (complaint.revision() != revision) {
            return Outcome.refused(Plain.CHANGED);
        }
        return agreeing.agree(complaint, task, actor);
    }

    @Override
    public Outcome<Void> sendBack(ComplaintId id, String reason, Actor actor) {
        return back(
                id,
                Task.APPROVE_CORRECTION,
                reason,
                Kind.SENT_BACK,
                AuditEvent.by(actor, "complaint.sent-back"),
                ApprovalVerdict.SEND_BACK,
                actor);
    }

    private Outcome<Void> back(
            ComplaintId id,
            Task task,
            String words,
            Kind kind,
            AuditEvent event,
            Verdict verdict,
            Actor actor) {
        String said = CleanText.of(words);
        return inWords(
                id,
                task,
                said,
                actor,
                (complaint, open) ->
                        agreeing.back(
                                complaint, open, new Said(kind, said, event), verdict, actor));
    }

    private Outcome<Void> inWords(
            ComplaintId id, Task task, String words, Actor actor, ComplaintDesk.Act<Void> act) {
        if (words.length() < SHORTEST_WORDS) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return words.length() > LONGEST_WORDS
                ? Outcome.refused(Plain.TEXT_TOO_LONG)
                : desk.withTask(id, task, actor, act);
    }
}
