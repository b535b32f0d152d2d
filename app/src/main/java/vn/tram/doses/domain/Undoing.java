package vn.tram.doses.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.DosesChanged;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.domain.DoseStore.Kept;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.SessionStock;

/** Takes back what was entered by mistake, on the day of the entry and by four eyes. */
@Component
class Undoing {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1_000;

    private final CourseStore courses;
    private final DoseStore doses;
    private final DoseRules rules;
    private final SessionStock stock;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Undoing(
            CourseStore courses,
            DoseStore doses,
            DoseRules rules,
            SessionStock stock,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.courses = courses;
        this.doses = doses;
        this.rules = rules;
        this.stock = stock;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Outcome<DoseView> undo(DoseId id, String reason, boolean intoVial, Actor actor) {
        Optional<Kept> found = doses.byId(id.value());
        if (found.isEmpty()) {
            return Outcome.refused(Plain.DOSE_UNKNOWN);
        }
        Kept dose = found.get();
        Subject subject = courses.lock(dose.view().person(), dose.disease()).orElseThrow();
        // read again under the lock: somebody else may have taken it back meanwhile
        List<Kept> counting =
                doses.ofPerson(dose.view().person()).stream()
                        .filter(kept -> kept.counts() && kept.disease().equals(dose.disease()))
                        .toList();
        String given = CleanText.of(reason);
        Optional<DosesRefusal> refusal = refusal(dose, counting, given, actor);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        Outcome<Void> returned =
                dose.vial() == null ? Outcome.done() : stock.undo(id.value(), intoVial, actor);
        return returned.map(any -> write(dose, subject, counting, given, intoVial, actor));
    }

    private Optional<DosesRefusal> refusal(
            Kept dose, List<Kept> counting, String reason, Actor actor) {
        if (counting.stream().noneMatch(kept -> kept.view().id().equals(dose.view().id()))) {
            return Optional.of(Plain.UNDONE_ALREADY);
        }
        if (dose.version() > 1 || !day(dose.view().enteredAt()).equals(day(clock.instant()))) {
            return Optional.of(Plain.ONLY_AS_CORRECTION);
        }
        if (dose.view().enteredBy().filter(actor.id()::equals).isPresent()) {
            return Optional.of(Plain.OWN_ENTRY);
        }
        if (reason.length() < SHORTEST_REASON) {
            return Optional.of(Plain.REASON_MISSING);
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(Plain.TEXT_TOO_LONG)
                : Optional.empty();
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Entry.ZONE);
    }

    private DoseView write(
            Kept dose,
            Subject subject,
            List<Kept> counting,
            String reason,
            boolean intoVial,
            Actor actor) {
        List<Kept> rest =
                counting.stream()
                        .filter(kept -> !kept.view().id().equals(dose.view().id()))
                        .toList();
        Numbering numbering =
                Numbering.of(
                        rest.stream().map(Kept::given).toList(), subject.birth(), rules.book());
        doses.undo(dose.view().id().value(), actor.id().value(), reason, clock.instant());
        Set<DoseId> changed = new HashSet<>(doses.renumber(rest, numbering, false));
        changed.add(dose.view().id());
        courses.keep(dose.view().person(), dose.disease(), numbering.course());
        audit.record(event(dose.view(), reason, intoVial, actor));
        events.publishEvent(new DosesChanged(dose.view().person(), changed, actor));
        return doses.byId(dose.view().id().value()).orElseThrow().view();
    }

    private static AuditEvent event(DoseView dose, String reason, boolean intoVial, Actor actor) {
        AuditEvent event =
                AuditEvent.by(actor, "dose.undone")
                        .about(dose.person().value())
                        .with("dose", dose.id().value().toString())
                        .with("product", dose.product())
                        .with("number", dose.number())
                        .with("day", dose.givenOn().toString())
                        .with("intoVial", intoVial)
                        .with("reason", reason);
        return dose.session().map(event::inCase).orElse(event);
    }
}
