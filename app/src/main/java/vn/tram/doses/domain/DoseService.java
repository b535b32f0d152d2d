package vn.tram.doses.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.CourseView;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.DueConditions;
import vn.tram.doses.NewDose;
import vn.tram.doses.NewStop;
import vn.tram.doses.PastDose;
import vn.tram.doses.StopId;
import vn.tram.doses.StopView;
import vn.tram.doses.domain.DoseStore.Kept;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;

@Service
class DoseService implements Doses {

    private final Recording recording;
    private final Undoing undoing;
    private final Stopping stopping;
    private final PastDoseChecks pastChecks;
    private final LotFacts lots;
    private final DoseStore doses;
    private final CourseStore courses;
    private final AuditLog audit;

    DoseService(
            Recording recording,
            Undoing undoing,
            Stopping stopping,
            PastDoseChecks pastChecks,
            LotFacts lots,
            DoseStore doses,
            CourseStore courses,
            AuditLog audit) {
        this.recording = recording;
        this.undoing = undoing;
        this.stopping = stopping;
        this.pastChecks = pastChecks;
        this.lots = lots;
        this.doses = doses;
        this.courses = courses;
        this.audit = audit;
    }

    @Override
    @Transactional
    public Outcome<DoseView> record(NewDose dose, Actor actor) {
        UUID vial = dose.vial().map(each -> each.value()).orElse(null);
        Optional<LotFacts.Facts> lot =
                lots.of(dose.lot().value(), vial, dose.givenAt(), dose.place());
        if (lot.isEmpty()) {
            return Outcome.refused(Plain.LOT_UNKNOWN);
        }
        Entry entry = Entry.of(dose, lot.get());
        return recording.record(
                entry,
                lot.get().number(),
                EntryChecks.lot(lot.get(), entry.givenOn()),
                dose.conditions(),
                actor);
    }

    @Override
    @Transactional
    public Outcome<DoseView> recordPast(PastDose dose, Actor actor) {
        Optional<DosesRefusal> refusal = pastChecks.refusal(dose);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Optional<LotFacts.Facts> lot =
                dose.lotNumber()
                        .flatMap(
                                number ->
                                        lots.numbered(
                                                dose.product(),
                                                number,
                                                Entry.noon(dose.givenOn()),
                                                dose.place()));
        Entry entry = Entry.of(dose, lot.orElse(null));
        return recording.record(
                entry,
                dose.lotNumber().orElse(null),
                lot.flatMap(known -> EntryChecks.lot(known, entry.givenOn())),
                DueConditions.NONE,
                actor);
    }

    @Override
    @Transactional
    public Outcome<DoseView> undo(DoseId dose, String reason, boolean intoVial, Actor actor) {
        return undoing.undo(dose, reason, intoVial, actor);
    }

    @Override
    public Optional<DoseView> byId(DoseId dose) {
        return doses.byId(dose.value()).map(Kept::view);
    }

    @Override
    public Optional<CasePlace> placeOf(DoseId dose) {
        return doses.placeOf(dose.value());
    }

    @Override
    public Optional<DoseView> bySubject(UUID subject) {
        return doses.bySubject(subject).map(Kept::view);
    }

    @Override
    public List<DoseView> ofPerson(PersonId person, boolean voidedToo) {
        return doses.ofPerson(person).stream()
                .filter(kept -> voidedToo || kept.counts())
                .map(Kept::view)
                .toList();
    }

    @Override
    public CourseView course(PersonId person, String disease) {
        Subject subject =
                courses.read(person, disease)
                        .orElseThrow(
                                () -> new IllegalArgumentException("no person " + person.value()));
        Course course = subject.course();
        return new CourseView(
                course.basic(),
                course.additional(),
                course.booster(),
                Optional.ofNullable(course.lastOn()),
                Optional.ofNullable(course.lastProduct()),
                Optional.ofNullable(course.basicAntigen()),
                course.basicRequired(),
                course.complete(),
                subject.weakImmunity(),
                Optional.ofNullable(subject.notBefore()));
    }

    @Override
    @Transactional
    public StopView stop(NewStop stop, Actor actor) {
        return stopping.stop(stop, actor);
    }

    @Override
    @Transactional
    public Outcome<StopView> lift(StopId stop, String reason, Actor actor) {
        return stopping.lift(stop, reason, actor);
    }

    @Override
    public List<StopView> stops(PersonId person, String disease) {
        return stopping.of(person, disease);
    }

    @Override
    @Transactional
    public void postpone(PersonId person, String disease, LocalDate notBefore, Actor actor) {
        courses.postpone(person, disease, notBefore);
        audit.record(
                AuditEvent.by(actor, "dose.postponed")
                        .about(person.value())
                        .with("day", notBefore.toString()));
    }

    @Override
    @Transactional
    public void weakImmunity(PersonId person, String disease, boolean weak, Actor actor) {
        courses.weakImmunity(person, disease, weak);
        audit.record(
                AuditEvent.by(actor, weak ? "dose.weak-immunity" : "dose.immunity-normal")
                        .about(person.value()));
    }
}
