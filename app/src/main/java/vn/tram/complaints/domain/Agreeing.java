package vn.tram.complaints.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.ComplaintEntry.Kind;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.doses.DoseCorrections;
import vn.tram.doses.DoseId;
import vn.tram.kernel.Outcome;
import vn.tram.processes.complaints.CertificateCorrection.ApprovalVerdict;
import vn.tram.processes.complaints.CertificateCorrection.Verdict;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

/**
 * The second person's word about one complaint that is locked; the right over the task was looked
 * at. In the caller's transaction.
 */
@Component
class Agreeing {

    private final DoseCorrections doses;
    private final EntryStore entries;
    private final ComplaintDesk desk;
    private final AuditLog audit;
    private final Clocks clocks;

    Agreeing(
            DoseCorrections doses,
            EntryStore entries,
            ComplaintDesk desk,
            AuditLog audit,
            Clocks clocks) {
        this.doses = doses;
        this.entries = entries;
        this.desk = desk;
        this.audit = audit;
        this.clocks = clocks;
    }

    /** Never by who examined it, never by who entered any version of the dose. */
    Outcome<Void> agree(Complaint complaint, WorkItem task, Actor actor) {
        if (complaint.examinedBy(actor)) {
            return Outcome.refused(Plain.OWN_EXAMINATION);
        }
        if (complaint.dose().filter(dose -> entered(dose, actor)).isPresent()) {
            return Outcome.refused(Plain.OWN_ENTRY);
        }
        return complaint
                .approve(actor, clocks.now())
                .map(
                        any -> {
                            finish(
                                    complaint,
                                    task,
                                    new Said(
                                            Kind.APPROVED,
                                            "",
                                            AuditEvent.by(actor, "complaint.approved")),
                                    ApprovalVerdict.APPROVE,
                                    actor);
                            return null;
                        });
    }

    /** Whoever corrected the dose before entered it as well. */
    boolean entered(DoseId dose, Actor actor) {
        return doses.versions(dose).stream()
                .flatMap(version -> version.enteredBy().stream())
                .anyMatch(actor.id()::equals);
    }

    /** Back to the desk that proposed it. */
    Outcome<Void> sendBack(Complaint complaint, WorkItem task, String words, Actor actor) {
        return back(
                complaint,
                task,
                new Said(Kind.SENT_BACK, words, AuditEvent.by(actor, "complaint.sent-back")),
                ApprovalVerdict.SEND_BACK,
                actor);
    }

    /** What is written down about a decision. */
    record Said(Kind kind, String words, AuditEvent event) {}

    Outcome<Void> back(
            Complaint complaint, WorkItem task, Said said, Verdict verdict, Actor actor) {
        return complaint
                .sendBack()
                .map(
                        any -> {
                            finish(complaint, task, said, verdict, actor);
                            return null;
                        });
    }

    void finish(Complaint complaint, WorkItem task, Said said, Verdict verdict, Actor actor) {
        entries.add(complaint.id().value(), said.kind(), said.words(), null, Optional.of(actor));
        audit.record(said.event().inCase(complaint.id().value()));
        desk.finish(complaint, task, verdict.asVariables());
    }
}
