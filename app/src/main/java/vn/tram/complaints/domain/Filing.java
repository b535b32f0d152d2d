package vn.tram.complaints.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintEntry.Kind;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintKind;
import vn.tram.complaints.FiledComplaint;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.processes.complaints.CertificateCorrection;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.workflow.Workflow;

/** Records a complaint that was found in order, or joins it to the same one that is still open. */
@Component
class Filing {

    private final ComplaintRepository complaints;
    private final ComplaintCodes codes;
    private final FieldStore fields;
    private final EntryStore entries;
    private final RecordedValues recorded;
    private final ComplaintPlaces places;
    private final Workflow workflow;
    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clocks clocks;

    Filing(
            ComplaintRepository complaints,
            ComplaintCodes codes,
            FieldStore fields,
            EntryStore entries,
            RecordedValues recorded,
            ComplaintPlaces places,
            Workflow workflow,
            JdbcClient jdbc,
            AuditLog audit,
            Clocks clocks) {
        this.complaints = complaints;
        this.codes = codes;
        this.fields = fields;
        this.entries = entries;
        this.recorded = recorded;
        this.places = places;
        this.workflow = workflow;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clocks = clocks;
    }

    /**
     * Where it lies until it is routed: where the person lives, or what is named. Feedback lies
     * with the province from the first moment on: the place that it is about never has it.
     */
    Optional<CasePlace> place(Checked told) {
        LocalDate today = clocks.today();
        return told.kind() == ComplaintKind.FEEDBACK
                ? places.provinceOf(told.places(), today).map(ComplaintPlaces::province)
                : ofARecord(told, today);
    }

    /** Whose station may record it for somebody who comes there. */
    Optional<CasePlace> counter(Checked told) {
        return ofARecord(told, clocks.today());
    }

    private Optional<CasePlace> ofARecord(Checked told, LocalDate today) {
        return told.places()
                .facility()
                .flatMap(id -> places.facility(id, today))
                .or(() -> told.places().commune().flatMap(code -> places.commune(code, today)))
                .or(() -> told.person().flatMap(person -> places.home(person, today)))
                .or(() -> places.provinceOf(told.places(), today).map(ComplaintPlaces::province));
    }

    FiledComplaint file(Checked told, Optional<Actor> by) {
        return same(told)
                .flatMap(complaints::lock)
                .filter(complaint -> complaint.state().open())
                .map(complaint -> joined(complaint, told, by))
                .orElseGet(() -> opened(told, by));
    }

    /**
     * Of the same person, about the same thing, and not answered. Another missing dose is another
     * thing, and so is feedback on another place.
     */
    private Optional<UUID> same(Checked told) {
        return jdbc.sql(
                        "SELECT id FROM complaint WHERE open = TRUE AND kind = :kind"
                                + " AND dose_id <=> :dose AND about <=> :about"
                                + " AND (about IS NULL OR (facility_id <=> :facility"
                                + " AND named_commune <=> :commune))"
                                + " AND NOT EXISTS (SELECT 1 FROM complaint_field f"
                                + " WHERE f.complaint_id = complaint.id AND :missing"
                                + " AND ((f.field = 'PRODUCT' AND f.claimed <> :product)"
                                + " OR (f.field = 'GIVEN_ON' AND f.claimed <> :day)))"
                                + " AND (person_id = :person"
                                + " OR (phone = :phone AND name_key = :name AND birth_date = :birth))"
                                + " ORDER BY id LIMIT 1")
                .param("kind", told.kind().name())
                .param("dose", told.dose().map(dose -> dose.value()).orElse(null))
                .param("about", told.feedback().map(said -> said.subject().name()).orElse(null))
                .param("facility", told.places().facility().orElse(null))
                .param("commune", told.places().commune().map(UnitCode::value).orElse(null))
                .param("missing", told.kind() == ComplaintKind.DOSE_MISSING)
                .param("product", told.claims().get(ClaimField.PRODUCT))
                .param("day", told.claims().get(ClaimField.GIVEN_ON))
                .param("person", told.person().map(PersonId::value).orElse(null))
                .param("phone", told.phone().map(PhoneNumber::e164).orElse(null))
                .param("name", told.name().searchKey())
                .param("birth", told.birth().storedDate())
                .query(UUID.class)
                .optional();
    }

    private FiledComplaint joined(Complaint complaint, Checked told, Optional<Actor> by) {
        UUID id = complaint.id().value();
        complaint.join();
        complaints.saveAndFlush(complaint);
        fields.keep(id, recorded.of(complaint.person(), complaint.dose()), told.claims());
        entries.add(id, Kind.JOINED, told.words(), null, by);
        audit.record(event("complaint.joined", by).inCase(id));
        return filed(complaint, true);
    }

    private FiledComplaint opened(Checked told, Optional<Actor> by) {
        Instant now = clocks.now();
        UUID id = TimeOrderedId.next();
        Complaint complaint =
                Complaint.file(
                        id,
                        codes.next(clocks.today().getYear()),
                        told,
                        place(told).orElseThrow(),
                        by,
                        new Complaint.Times(now, clocks.today(), clocks.due(now, clocks.today())));
        complaints.saveAndFlush(complaint);
        fields.keep(id, recorded.of(told.person(), told.dose()), told.claims());
        entries.add(id, Kind.FILED, told.words(), null, by);
        audit.record(
                event("complaint.filed", by)
                        .inCase(id)
                        .in(complaint.place().commune())
                        .with("kind", told.kind().name()));
        workflow.start(CertificateCorrection.KEY, id, Map.of());
        return filed(complaint, false);
    }

    private static AuditEvent event(String action, Optional<Actor> by) {
        return by.map(actor -> AuditEvent.by(actor, action))
                .orElseGet(() -> AuditEvent.bySystem(action));
    }

    private static FiledComplaint filed(Complaint complaint, boolean joined) {
        return new FiledComplaint(
                new ComplaintId(complaint.id().value()),
                complaint.reference().whole(),
                complaint.dueAt(),
                joined);
    }
}
