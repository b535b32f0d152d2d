package vn.tram.doses.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.doses.DoseConfirmations;
import vn.tram.doses.DoseConfirmed;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.DosesRefusal;
import vn.tram.doses.DosesRefusal.Plain;
import vn.tram.doses.domain.DoseStore.Kept;
import vn.tram.kernel.Outcome;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

@Service
class ConfirmingPastDoses implements DoseConfirmations {

    private final DoseStore doses;
    private final CourseStore courses;
    private final PersonHomes homes;
    private final ConfirmedDoses confirmed;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmingPastDoses(
            DoseStore doses,
            CourseStore courses,
            PersonHomes homes,
            ConfirmedDoses confirmed,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.doses = doses;
        this.courses = courses;
        this.homes = homes;
        this.confirmed = confirmed;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<Confirmation> confirm(DoseId id, Actor actor) {
        Optional<Kept> found = doses.byId(id.value());
        if (found.isEmpty()) {
            return Outcome.refused(Plain.DOSE_UNKNOWN);
        }
        if (!mayConfirm(found.get().view().person(), actor)) {
            return Outcome.refused(Plain.NOT_ALLOWED);
        }
        // the person first, as every act on doses; then the dose as it is under the lock
        courses.lock(found.get().view().person(), found.get().disease());
        DoseView dose = doses.byId(id.value()).orElseThrow().view();
        return refusal(dose, actor)
                .<Outcome<Confirmation>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(keep(dose, actor)));
    }

    private boolean mayConfirm(PersonId person, Actor actor) {
        return homes.of(person)
                .filter(home -> Rights.allows(actor, Role.STATION, home))
                .isPresent();
    }

    private Optional<DosesRefusal> refusal(DoseView dose, Actor actor) {
        if (dose.voided()) {
            return Optional.of(Plain.UNDONE_ALREADY);
        }
        if (dose.session().isPresent()) {
            return Optional.of(Plain.CONFIRMED_WITH_SESSION);
        }
        if (of(dose.id()).isPresent()) {
            return Optional.of(Plain.CONFIRMED_ALREADY);
        }
        return dose.enteredBy().filter(actor.id()::equals).map(any -> Plain.OWN_ENTRY_CONFIRMED);
    }

    private Confirmation keep(DoseView dose, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        confirmed.keep(dose.id(), actor, now);
        audit.record(
                AuditEvent.by(actor, "dose.confirmed")
                        .about(dose.person().value())
                        .with("dose", dose.id().value().toString())
                        .with("number", dose.number())
                        .with("day", dose.givenOn().toString()));
        events.publishEvent(new DoseConfirmed(dose.person(), dose.id(), actor));
        return new Confirmation(dose.id(), actor.id(), actor.displayName(), now);
    }

    @Override
    public Optional<Confirmation> of(DoseId dose) {
        return confirmed.of(dose);
    }

    @Override
    @Transactional(readOnly = true)
    public List<DoseView> waiting(PersonId person, Actor actor) {
        if (!mayConfirm(person, actor)) {
            return List.of();
        }
        return doses.unconfirmed(person, MOST).stream().map(Kept::view).toList();
    }
}
