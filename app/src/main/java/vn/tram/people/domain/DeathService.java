package vn.tram.people.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.directory.Divisions;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.Refusal;
import vn.tram.kernel.UnitCode;
import vn.tram.people.DeathRefusal;
import vn.tram.people.DeathRefusal.AliveLater;
import vn.tram.people.DeathRefusal.Plain;
import vn.tram.people.DeathTakenBack;
import vn.tram.people.Deaths;
import vn.tram.people.PeopleRefusal;
import vn.tram.people.PersonDied;
import vn.tram.people.PersonId;
import vn.tram.people.SignOfLife;
import vn.tram.people.domain.DeathStore.Dates;
import vn.tram.people.domain.PersonPages.Whereabouts;
import vn.tram.staff.Actor;

@Service
class DeathService implements Deaths {

    private final DeathStore deaths;
    private final PersonPages pages;
    private final PersonAccess access;
    private final List<SignOfLife> signs;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Divisions divisions;
    private final Clock clock;

    DeathService(
            DeathStore deaths,
            PersonPages pages,
            PersonAccess access,
            List<SignOfLife> signs,
            AuditLog audit,
            ApplicationEventPublisher events,
            Divisions divisions,
            Clock clock) {
        this.deaths = deaths;
        this.pages = pages;
        this.access = access;
        this.signs = signs;
        this.audit = audit;
        this.events = events;
        this.divisions = divisions;
        this.clock = clock;
    }

    @Override
    public boolean mayRecord(UnitCode commune, Actor actor) {
        return access.recordsDeaths(actor, commune);
    }

    @Override
    @Transactional
    public Outcome<Death> record(PersonId id, NewDeath death, Actor actor) {
        return allowed(id, actor)
                .then(
                        person -> {
                            String reason = CleanText.of(death.reason());
                            Dates dates = deaths.lock(person.id());
                            return refusal(person.id(), dates, death, reason)
                                    .<Outcome<Death>>map(Outcome::refused)
                                    .orElseGet(
                                            () -> Outcome.done(keep(person, death, reason, actor)));
                        });
    }

    private Outcome<Whereabouts> allowed(PersonId id, Actor actor) {
        Optional<Whereabouts> person =
                pages.locate(id).filter(found -> access.maySee(actor, found.commune()));
        if (person.isEmpty()) {
            return Outcome.refused(PeopleRefusal.NOT_FOUND);
        }
        return mayRecord(person.get().commune(), actor)
                ? Outcome.done(person.get())
                : Outcome.refused(Plain.NOT_ALLOWED);
    }

    private Optional<DeathRefusal> refusal(
            PersonId person, Dates dates, NewDeath death, String reason) {
        if (dates.diedOn() != null) {
            return Optional.of(Plain.RECORDED_ALREADY);
        }
        if (death.diedOn().isAfter(divisions.today())) {
            return Optional.of(Plain.IN_FUTURE);
        }
        if (death.diedOn().isBefore(dates.birth().storedDate())) {
            return Optional.of(Plain.BEFORE_BIRTH);
        }
        return signs.stream()
                .flatMap(sign -> sign.latest(person).stream())
                .max(Comparator.naturalOrder())
                .filter(day -> day.isAfter(death.diedOn()))
                .<DeathRefusal>map(AliveLater::new)
                .or(() -> wording(reason));
    }

    private static Optional<DeathRefusal> wording(String reason) {
        if (reason.length() < SHORTEST_REASON) {
            return Optional.of(Plain.REASON_MISSING);
        }
        return reason.length() > LONGEST_REASON
                ? Optional.of(Plain.TEXT_TOO_LONG)
                : Optional.empty();
    }

    private Death keep(Whereabouts person, NewDeath death, String reason, Actor actor) {
        deaths.keep(person.id(), death, reason, actor, clock.instant());
        LocalDate day = death.diedOn();
        audit.record(
                event(person, actor, "person.died")
                        .with("day", day.toString())
                        .with("source", death.source().name())
                        .with("reason", reason));
        events.publishEvent(new PersonDied(person.id(), day, actor));
        return deaths.of(person.id()).orElseThrow();
    }

    @Override
    @Transactional
    public Outcome<Void> takeBack(PersonId id, String typed, Actor actor) {
        return allowed(id, actor)
                .then(
                        person -> {
                            String reason = CleanText.of(typed);
                            boolean alive = deaths.lock(person.id()).diedOn() == null;
                            Optional<? extends Refusal> refusal =
                                    alive ? Optional.of(Plain.NOT_RECORDED) : wording(reason);
                            if (refusal.isPresent()) {
                                return Outcome.refused(refusal.get());
                            }
                            takeBack(person, reason, actor);
                            return Outcome.done();
                        });
    }

    private void takeBack(Whereabouts person, String reason, Actor actor) {
        deaths.takeBack(person.id(), reason, actor, clock.instant());
        audit.record(event(person, actor, "person.death-taken-back").with("reason", reason));
        events.publishEvent(new DeathTakenBack(person.id(), actor));
    }

    private static AuditEvent event(Whereabouts person, Actor actor, String action) {
        return AuditEvent.by(actor, action).about(person.id().value()).in(person.commune());
    }
}
