package vn.tram.complaints.domain;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.complaints.ComplaintEntry.Kind;
import vn.tram.complaints.ComplaintExamination;
import vn.tram.complaints.ComplaintId;
import vn.tram.complaints.ComplaintsRefusal.Plain;
import vn.tram.complaints.NamedPlaces;
import vn.tram.complaints.Proposal;
import vn.tram.complaints.RejectionReasons;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.people.PersonId;
import vn.tram.people.PersonSearch;
import vn.tram.processes.complaints.CertificateCorrection.ExaminationVerdict;
import vn.tram.processes.complaints.CertificateCorrection.Task;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

@Service
@Transactional
class Examining implements ComplaintExamination {

    private final ComplaintDesk desk;
    private final ComplaintAccess access;
    private final ComplaintRepository complaints;
    private final FieldStore fields;
    private final EntryStore entries;
    private final RecordedValues recorded;
    private final Proposals proposals;
    private final Proposing proposing;
    private final RejectionReasons reasons;
    private final Routing routing;
    private final PersonSearch people;
    private final Informing informing;
    private final AuditLog audit;
    private final Clocks clocks;

    Examining(
            ComplaintDesk desk,
            ComplaintAccess access,
            ComplaintRepository complaints,
            FieldStore fields,
            EntryStore entries,
            RecordedValues recorded,
            Proposals proposals,
            Proposing proposing,
            RejectionReasons reasons,
            Routing routing,
            PersonSearch people,
            Informing informing,
            AuditLog audit,
            Clocks clocks) {
        this.desk = desk;
        this.access = access;
        this.complaints = complaints;
        this.fields = fields;
        this.entries = entries;
        this.recorded = recorded;
        this.proposals = proposals;
        this.proposing = proposing;
        this.reasons = reasons;
        this.routing = routing;
        this.people = people;
        this.informing = informing;
        this.audit = audit;
        this.clocks = clocks;
    }

    @Override
    public Outcome<Void> link(ComplaintId id, PersonId person, Optional<DoseId> dose, Actor actor) {
        return desk.withTask(
                id,
                Task.EXAMINE_COMPLAINT,
                actor,
                (complaint, task) -> {
                    Optional<DoseView> latest = dose.flatMap(recorded::latest);
                    boolean somebodyElses =
                            dose.isPresent()
                                    && latest.filter(one -> one.person().equals(person)).isEmpty();
                    // opened under the reader's own rights, and so on record
                    if (people.open(person, actor).isEmpty()) {
                        return Outcome.refused(Plain.PERSON_MISSING);
                    }
                    if (somebodyElses) {
                        return Outcome.refused(Plain.DOSE_OF_SOMEBODY_ELSE);
                    }
                    complaint.link(person, latest.map(DoseView::id));
                    complaints.saveAndFlush(complaint);
                    fields.keep(
                            id.value(),
                            recorded.of(complaint.person(), complaint.dose()),
                            Map.of());
                    entries.add(id.value(), Kind.LINKED, "", null, Optional.of(actor));
                    audit.record(event("complaint.linked", id, actor).about(person.value()));
                    return Outcome.done();
                });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Refusal> obstacle(ComplaintId id, Proposal proposal, Actor actor) {
        Optional<Complaint> found = access.visible(id, actor);
        if (found.isEmpty()) {
            return Optional.of(Plain.NOT_FOUND);
        }
        Outcome<Proposal> read = proposals.read(found.get(), proposal);
        return read instanceof Outcome.Refused<Proposal> refused
                ? Optional.of(refused.refusal())
                : proposals.obstacle(found.get(), read.value());
    }

    @Override
    public Outcome<Void> propose(ComplaintId id, Proposal proposal, Actor actor) {
        return desk.withTask(
                id,
                Task.EXAMINE_COMPLAINT,
                actor,
                (complaint, task) -> proposing.propose(complaint, task, proposal, actor));
    }

    @Override
    public Outcome<Void> reject(ComplaintId id, int reason, String words, Actor actor) {
        String text = CleanText.of(words);
        if (text.length() > LONGEST_WORDS) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        return desk.withTask(
                id,
                Task.EXAMINE_COMPLAINT,
                actor,
                (complaint, task) -> {
                    if (reasons.byCode(reason, complaint.eventDate()).isEmpty()) {
                        return Outcome.refused(Plain.REASON_UNKNOWN);
                    }
                    return Proposing.ofARecord(complaint)
                            .then(
                                    any ->
                                            complaint.reject(
                                                    reason,
                                                    text,
                                                    actor,
                                                    clocks.now(),
                                                    clocks.reopenUntil(complaint.eventDate())))
                            .map(
                                    any -> {
                                        entries.add(
                                                id.value(),
                                                Kind.REJECTED,
                                                text,
                                                Integer.toString(reason),
                                                Optional.of(actor));
                                        audit.record(
                                                event("complaint.rejected", id, actor)
                                                        .with("code", reason));
                                        close(complaint, task);
                                        return null;
                                    });
                });
    }

    @Override
    public Outcome<Void> answer(ComplaintId id, String words, Actor actor) {
        return inWords(
                id,
                words,
                actor,
                (complaint, task) ->
                        complaint
                                .answer(
                                        CleanText.of(words),
                                        actor,
                                        clocks.now(),
                                        clocks.reopenUntil(complaint.eventDate()))
                                .map(
                                        any -> {
                                            told(complaint, Kind.ANSWERED, words, actor);
                                            audit.record(event("complaint.answered", id, actor));
                                            close(complaint, task);
                                            return null;
                                        }));
    }

    private void close(Complaint complaint, WorkItem task) {
        desk.finish(complaint, task, ExaminationVerdict.CLOSE.asVariables());
    }

    @Override
    public Outcome<Void> ask(ComplaintId id, String question, Actor actor) {
        return inWords(
                id,
                question,
                actor,
                (complaint, task) ->
                        complaint
                                .ask(actor, clocks.now(), clocks.answerUntil(complaint.eventDate()))
                                .map(
                                        any -> {
                                            told(complaint, Kind.ASKED, question, actor);
                                            audit.record(event("complaint.asked", id, actor));
                                            informing.asked(complaint);
                                            desk.finish(
                                                    complaint,
                                                    task,
                                                    ExaminationVerdict.ASK.asVariables());
                                            return null;
                                        }));
    }

    @Override
    public Outcome<Void> forward(ComplaintId id, NamedPlaces places, String words, Actor actor) {
        return inWords(
                id,
                words,
                actor,
                (complaint, task) ->
                        routing.elsewhere(complaint, places)
                                .map(
                                        any -> {
                                            complaint.forward(places, actor, clocks.now());
                                            told(complaint, Kind.FORWARDED, words, actor);
                                            audit.record(event("complaint.forwarded", id, actor));
                                            desk.finish(
                                                    complaint,
                                                    task,
                                                    ExaminationVerdict.FORWARD.asVariables());
                                            return null;
                                        }));
    }

    private Outcome<Void> inWords(
            ComplaintId id, String words, Actor actor, ComplaintDesk.Act<Void> act) {
        int length = CleanText.of(words).length();
        if (length < SHORTEST_WORDS) {
            return Outcome.refused(Plain.WORDS_MISSING);
        }
        return length > LONGEST_WORDS
                ? Outcome.refused(Plain.TEXT_TOO_LONG)
                : desk.withTask(id, Task.EXAMINE_COMPLAINT, actor, act);
    }

    private void told(Complaint complaint, Kind kind, String words, Actor actor) {
        entries.add(complaint.id().value(), kind, CleanText.of(words), null, Optional.of(actor));
    }

    private static AuditEvent event(String action, ComplaintId id, Actor actor) {
        return AuditEvent.by(actor, action).inCase(id.value());
    }
}
