package vn.tram.complaints.domain;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.ComplaintEntry.Kind;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.CorrectionDecisions;
import vn.tram.doses.DoseCorrections;
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
    private final EntryStore entries;
    private final DoseCorrections doses;
    private final AuditLog audit;
    private final Clocks clocks;

    Deciding(
            ComplaintDesk desk,
            EntryStore entries,
            DoseCorrections doses,
            AuditLog audit,
            Clocks clocks) {
        this.desk = desk;
        this.entries = entries;
        this.doses = doses;
        this.audit = audit;
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
                                        any ->
                                                finish(
                                                        complaint,
                                                        task,
                                                        Kind.VERIFIED,
                                                        "",
                                                        "complaint.identity-confirmed",
                                                        IdentityVerdict.CONFIRM,
                                                        actor)));
    }

    @Override
    public Outcome<Void> contradictIdentity(ComplaintId id, String evidence, Actor actor) {
        return back(
                id,
                Task.VERIFY_IDENTITY,
                evidence,
                Kind.CONTRADICTED,
                "complaint.identity-contradicted",
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
        if (complaint.examinedBy(actor)) {
            return Outcome.refused(Plain.OWN_EXAMINATION);
        }
        if (enteredBy(complaint, actor)) {
            return Outcome.refused(Plain.OWN_ENTRY);
        }
        return complaint
                .approve(actor, clocks.now())
                .map(
                        any ->
                                finish(
                                        complaint,
                                        task,
                                        Kind.APPROVED,
                                        "",
                                        "complaint.approved",
                                        ApprovalVerdict.APPROVE,
                                        actor));
    }

    /** Any version of the dose: whoever corrected it before entered it as well. */
    private boolean enteredBy(Complaint complaint, Actor actor) {
        return complaint.dose().stream()
                .flatMap(dose -> doses.versions(dose).stream())
                .flatMap(version -> version.enteredBy().stream())
                .anyMatch(actor.id()::equals);
    }

    @Override
    public Outcome<Void> sendBack(ComplaintId id, String reason, Actor actor) {
        return back(
                id,
                Task.APPROVE_CORRECTION,
                reason,
                Kind.SENT_BACK,
                "complaint.sent-back",
                ApprovalVerdict.SEND_BACK,
                actor);
    }

    private Outcome<Void> back(
            ComplaintId id,
            Task task,
            String words,
            Kind kind,
            String action,
            Verdict verdict,
            Actor actor) {
        String said = CleanText.of(words);
        return inWords(
                id,
                task,
                said,
                actor,
                (complaint, open) ->
                        complaint
                                .sendBack()
                                .map(
                                        any ->
                                                finish(
                                                        complaint, open, kind, said, action,
                                                        verdict, actor)));
    }

    private Void finish(
            Complaint complaint,
            WorkItem task,
            Kind kind,
            String words,
            String action,
            Verdict verdict,
            Actor actor) {
        entries.add(complaint.id().value(), kind, words, null, Optional.of(actor));
        audit.record(AuditEvent.by(actor, action).inCase(complaint.id().value()));
        desk.finish(complaint, task, verdict.asVariables());
        return null;
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
