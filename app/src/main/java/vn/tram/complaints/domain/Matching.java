package vn.tram.complaints.domain;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DoseView;
import vn.tram.kernel.PersonName;
import vn.tram.people.OwnRecords;
import vn.tram.people.PersonId;

/** Finds whose record a complaint is about, by what the citizen told and proved. */
@Service
public class Matching {

    private final ComplaintRepository complaints;
    private final FieldStore fields;
    private final RecordedValues recorded;
    private final OwnRecords own;
    private final AuditLog audit;

    Matching(
            ComplaintRepository complaints,
            FieldStore fields,
            RecordedValues recorded,
            OwnRecords own,
            AuditLog audit) {
        this.complaints = complaints;
        this.fields = fields;
        this.recorded = recorded;
        this.own = own;
        this.audit = audit;
    }

    /** Who is not found is looked for by hand. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void match(UUID id) {
        Complaint complaint = complaints.lock(id).orElseThrow();
        Optional<PersonId> found = complaint.person().or(() -> told(complaint));
        found.ifPresent(
                person ->
                        complaint.link(
                                person,
                                complaint
                                        .dose()
                                        .flatMap(recorded::latest)
                                        .filter(dose -> dose.person().equals(person))
                                        .map(DoseView::id)));
        complaints.saveAndFlush(complaint);
        fields.keep(id, recorded.of(complaint.person(), complaint.dose()), Map.of());
        audit.record(
                AuditEvent.bySystem("complaint.matched")
                        .inCase(id)
                        .with("people", found.isPresent() ? 1 : 0));
    }

    private Optional<PersonId> told(Complaint complaint) {
        return complaint
                .phone()
                .flatMap(
                        phone ->
                                own.find(
                                        new PersonName(complaint.personName()),
                                        complaint.birth(),
                                        phone));
    }
}
