package vn.tram.complaints.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.CitizenComplaints;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintEntry;
import vn.tram.complaints.ComplaintEntry.Kind;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.FiledComplaint;
import vn.tram.complaints.NewComplaint;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.Refusal;
import vn.tram.people.OwnRecords;
import vn.tram.people.PersonId;
import vn.tram.photos.PaperPhoto;
import vn.tram.processes.complaints.CertificateCorrection.Message;
import vn.tram.workflow.Workflow;

@Service
@Transactional
class OwnComplaints implements CitizenComplaints {

    private static final int SHORTEST_WORDS = 5;

    private final InputChecks checks;
    private final Filing filing;
    private final ComplaintRepository complaints;
    private final FieldStore fields;
    private final EntryStore entries;
    private final Papers papers;
    private final FieldValues values;
    private final RecordedValues recorded;
    private final JdbcClient jdbc;
    private final OwnRecords own;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clocks clocks;

    OwnComplaints(
            InputChecks checks,
            Filing filing,
            ComplaintRepository complaints,
            FieldStore fields,
            EntryStore entries,
            Papers papers,
            FieldValues values,
            RecordedValues recorded,
            JdbcClient jdbc,
            OwnRecords own,
            Workflow workflow,
            AuditLog audit,
            Clocks clocks) {
        this.checks = checks;
        this.filing = filing;
        this.complaints = complaints;
        this.fields = fields;
        this.entries = entries;
        this.papers = papers;
        this.values = values;
        this.recorded = recorded;
        this.jdbc = jdbc;
        this.own = own;
        this.workflow = workflow;
        this.audit = audit;
        this.clocks = clocks;
    }

    @Override
    public Outcome<FiledComplaint> file(NewComplaint typed, PhoneNumber verified) {
        return file(typed, List.of(), verified);
    }

    @Override
    public Outcome<FiledComplaint> file(
            NewComplaint typed, List<PaperPhoto> photos, PhoneNumber verified) {
        NewComplaint theirs = theirs(typed, verified);
        return checks.check(theirs)
                .then(
                        told ->
                                filing.place(told).isPresent()
                                        ? Outcome.done(filing.file(told, Optional.empty()))
                                        : Outcome.refused(Plain.PLACE_MISSING))
                .map(
                        filed -> {
                            papers.keep(filed.id(), photos, AuditEvent.bySystem(Papers.ADDED));
                            return filed;
                        });
    }

    @Override
    @Transactional(readOnly = true)
    public Map<ClaimField, String> recorded(
            PersonId person, Optional<DoseId> dose, PhoneNumber verified) {
        if (own.phone(person).filter(verified::equals).isEmpty()) {
            return Map.of();
        }
        return recorded.of(
                Optional.of(person),
                dose.flatMap(recorded::latest)
                        .filter(found -> found.person().equals(person))
                        .map(DoseView::id));
    }

    /** Whose record it is follows from what the phone proves, never from what was sent. */
    private NewComplaint theirs(NewComplaint typed, PhoneNumber verified) {
        Optional<PersonId> person =
                PersonName.parse(typed.name())
                        .asOptional()
                        .flatMap(
                                name ->
                                        BirthDate.parse(typed.birthDate(), clocks.today())
                                                .asOptional()
                                                .flatMap(birth -> own.find(name, birth, verified)));
        return new NewComplaint(
                typed.kind(),
                typed.name(),
                typed.birthDate(),
                verified.e164(),
                person,
                person.flatMap(any -> typed.dose()),
                typed.places(),
                typed.claims(),
                typed.words(),
                typed.feedback());
    }

    @Override
    public Optional<Refusal> fault(ClaimField field, String typed, Optional<String> recorded) {
        Outcome<Map<ClaimField, String>> read =
                values.read(Map.of(field, typed), Map.of(), clocks.today());
        if (read instanceof Outcome.Refused<Map<ClaimField, String>> refused) {
            return Optional.of(refused.refusal());
        }
        return recorded.filter(read.value().get(field)::equals).map(same -> Plain.AS_RECORDED);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ComplaintView> of(PersonId person, PhoneNumber verified) {
        return jdbc
                .sql(
                        "SELECT id FROM complaint WHERE person_id = :person AND phone = :phone"
                                + " ORDER BY filed_at DESC LIMIT 20")
                .param("person", person.value())
                .param("phone", verified.e164())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> complaints.findById(id).stream())
                .map(complaint -> complaint.view(fields.of(complaint.id().value())))
                .toList();
    }

    @Override
    public Outcome<Void> show(ComplaintId id, PaperPhoto paper, PhoneNumber verified) {
        return locked(id, verified)
                .then(complaint -> papers.add(complaint, paper, AuditEvent.bySystem(Papers.ADDED)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ComplaintView> byReference(String reference, PhoneNumber verified) {
        return Reference.parse(reference)
                .flatMap(
                        whole ->
                                complaints
                                        .findByCode(whole.code())
                                        .filter(complaint -> complaint.reference().equals(whole)))
                .filter(complaint -> theirs(complaint, verified))
                .map(complaint -> complaint.view(fields.of(complaint.id().value())));
    }

    private static boolean theirs(Complaint complaint, PhoneNumber verified) {
        return complaint.phone().filter(verified::equals).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ComplaintEntry> told(ComplaintId id, PhoneNumber verified) {
        boolean theirs =
                complaints
                        .findById(id.value())
                        .filter(complaint -> theirs(complaint, verified))
                        .isPresent();
        List<ComplaintEntry> all =
                theirs ? new ArrayList<>(entries.of(id.value())) : new ArrayList<>();
        all.removeIf(entry -> !entry.kind().told());
        Collections.reverse(all);
        return all;
    }

    @Override
    public Outcome<Void> answer(ComplaintId id, String words, PhoneNumber verified) {
        return said(
                id,
                words,
                verified,
                complaint ->
                        complaint.answeredByCitizen(
                                clocks.now(), clocks.due(clocks.now(), complaint.eventDate())),
                Kind.CITIZEN_ANSWERED,
                "complaint.citizen-answered",
                Message.CITIZEN_ANSWERED);
    }

    @Override
    public Outcome<Void> withdraw(ComplaintId id, PhoneNumber verified) {
        return locked(id, verified)
                .then(
                        complaint ->
                                complaint
                                        .withdraw()
                                        .then(
                                                any ->
                                                        kept(
                                                                complaint,
                                                                Kind.WITHDRAWN,
                                                                "",
                                                                "complaint.withdrawn",
                                                                Message.COMPLAINT_WITHDRAWN)));
    }

    @Override
    public Outcome<Void> reopen(ComplaintId id, String words, PhoneNumber verified) {
        return said(
                id,
                words,
                verified,
                complaint ->
                        complaint.reopen(
                                clocks.now(), clocks.due(clocks.now(), complaint.eventDate())),
                Kind.REOPENED,
                "complaint.reopened",
                Message.COMPLAINT_REOPENED);
    }

    /** A move of the complaint by its citizen. */
    private interface Move {
        Outcome<Void> of(Complaint complaint);
    }

    private Outcome<Void> said(
            ComplaintId id,
            String words,
            PhoneNumber verified,
            Move move,
            Kind kind,
            String action,
            Message message) {
        String text = CleanText.of(words);
        if (text.length() < SHORTEST_WORDS) {
            return Outcome.refused(Plain.WORDS_MISSING);
        }
        if (text.length() > LONGEST_WORDS) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return locked(id, verified)
                .then(
                        complaint ->
                                move.of(complaint)
                                        .then(any -> kept(complaint, kind, text, action, message)));
    }

    private Outcome<Complaint> locked(ComplaintId id, PhoneNumber verified) {
        return complaints
                .lock(id.value())
                .filter(complaint -> theirs(complaint, verified))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Plain.NOT_FOUND));
    }

    private Outcome<Void> kept(
            Complaint complaint, Kind kind, String words, String action, Message message) {
        complaints.saveAndFlush(complaint);
        entries.add(complaint.id().value(), kind, words, null, Optional.empty());
        audit.record(AuditEvent.bySystem(action).inCase(complaint.id().value()));
        if (workflow.announce(message.id(), complaint.id().value(), Map.of())) {
            return Outcome.done();
        }
        // a timer was faster: what was said to nobody is not kept
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return Outcome.refused(Plain.NOT_NOW);
    }
}
