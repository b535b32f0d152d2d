package vn.tram.complaints.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.kernel.Outcome;
import vn.tram.photos.PaperPhoto;
import vn.tram.staff.Actor;

/** What proves a complaint, whoever sends it. In the caller's transaction. */
@Component
class Papers {

    static final String ADDED = "complaint.picture-added";

    private final EvidenceStore evidence;
    private final AuditLog audit;

    Papers(EvidenceStore evidence, AuditLog audit) {
        this.evidence = evidence;
        this.audit = audit;
    }

    /**
     * As many as there is room for: filing is not refused for one too many.
     *
     * @param added who adds them
     */
    /** What goes on record when somebody of the staff adds one. */
    static AuditEvent addedBy(Actor actor) {
        return AuditEvent.by(actor, ADDED);
    }

    void keep(ComplaintId id, List<PaperPhoto> papers, AuditEvent added) {
        int before = evidence.count(id.value());
        int room = Math.max(0, CitizenComplaints.MOST_PICTURES - before);
        papers.stream().limit(room).forEach(paper -> evidence.add(id.value(), paper));
        int kept = evidence.count(id.value()) - before;
        if (kept > 0) {
            audit.record(added.inCase(id.value()).with("pictures", kept));
        }
    }

    /**
     * @param complaint locked
     * @param added who adds it
     */
    Outcome<Void> add(Complaint complaint, PaperPhoto paper, AuditEvent added) {
        if (!complaint.state().open()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (evidence.count(complaint.id().value()) >= CitizenComplaints.MOST_PICTURES) {
            return Outcome.refused(Plain.PICTURES_ENOUGH);
        }
        evidence.add(complaint.id().value(), paper);
        audit.record(added.inCase(complaint.id().value()));
        return Outcome.done();
    }
}
