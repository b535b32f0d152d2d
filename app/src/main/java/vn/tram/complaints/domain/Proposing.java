package vn.tram.complaints.domain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.ComplaintEntry.Kind;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.Proposal;
import vn.tram.kernel.Outcome;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.processes.complaints.CertificateCorrection.ExaminationVerdict;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

/**
 * Proposes a correction for one complaint that is locked, by somebody whose right was looked at. In
 * the caller's transaction.
 */
@Component
class Proposing {

    private final Proposals proposals;
    private final FieldStore fields;
    private final EntryStore entries;
    private final ComplaintDesk desk;
    private final AuditLog audit;
    private final Clocks clocks;

    Proposing(
            Proposals proposals,
            FieldStore fields,
            EntryStore entries,
            ComplaintDesk desk,
            AuditLog audit,
            Clocks clocks) {
        this.proposals = proposals;
        this.fields = fields;
        this.entries = entries;
        this.desk = desk;
        this.audit = audit;
        this.clocks = clocks;
    }

    Outcome<Void> propose(Complaint complaint, WorkItem task, Proposal typed, Actor actor) {
        return ofARecord(complaint)
                .then(any -> proposals.read(complaint, typed))
                .then(read -> unobstructed(complaint, read))
                .then(read -> keep(complaint, task, read, actor));
    }

    /** Feedback is answered in words. */
    static Outcome<Void> ofARecord(Complaint complaint) {
        return complaint.kind() == ComplaintKind.FEEDBACK
                ? Outcome.refused(Plain.FEEDBACK_IN_WORDS)
                : Outcome.done();
    }

    private Outcome<Proposal> unobstructed(Complaint complaint, Proposal read) {
        return proposals
                .obstacle(complaint, read)
                .<Outcome<Proposal>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(read));
    }

    private Outcome<Void> keep(Complaint complaint, WorkItem task, Proposal read, Actor actor) {
        UUID id = complaint.id().value();
        return complaint
                .propose(read, actor, clocks.now())
                .map(
                        any -> {
                            fields.propose(id, read.becomes());
                            entries.add(id, Kind.PROPOSED, read.basis(), null, Optional.of(actor));
                            audit.record(
                                    AuditEvent.by(actor, "complaint.proposed")
                                            .inCase(id)
                                            .with("kind", read.kind().name())
                                            .with("fields", names(read))
                                            .with("reason", read.basis()));
                            Map<String, Object> steering =
                                    new HashMap<>(ExaminationVerdict.CORRECT.asVariables());
                            steering.putAll(
                                    CertificateCorrection.IDENTITY_FIELDS.with(read.identity()));
                            desk.finish(complaint, task, steering);
                            return null;
                        });
    }

    private static String names(Proposal read) {
        return String.join(", ", read.fields().stream().map(field -> field.code()).toList());
    }
}
