package vn.tram.complaints.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.ComplaintEntry.Kind;

/** Closes what the citizen was asked about and did not answer in time. */
@Service
public class Unanswered {

    private final ComplaintRepository complaints;
    private final EntryStore entries;
    private final AuditLog audit;
    private final Clocks clocks;

    Unanswered(ComplaintRepository complaints, EntryStore entries, AuditLog audit, Clocks clocks) {
        this.complaints = complaints;
        this.entries = entries;
        this.audit = audit;
        this.clocks = clocks;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void close(UUID id) {
        Complaint complaint = complaints.lock(id).orElseThrow();
        complaint.unanswered(clocks.now(), clocks.reopenUntil(complaint.eventDate())).value();
        complaints.saveAndFlush(complaint);
        entries.add(id, Kind.UNANSWERED, "", null, Optional.empty());
        audit.record(AuditEvent.bySystem("complaint.unanswered").inCase(id));
    }
}
