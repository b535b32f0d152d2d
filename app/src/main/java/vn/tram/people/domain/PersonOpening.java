package vn.tram.people.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.people.PeopleRefusal;
import vn.tram.people.PersonId;
import vn.tram.people.PersonSearch;
import vn.tram.people.PersonView;
import vn.tram.people.domain.PersonPages.Whereabouts;
import vn.tram.staff.Actor;

/** Opens people's pages and keeps who opened them. */
@Component
class PersonOpening {

    static final String OPENED = "person.opened";
    static final String REVEALED = "person.revealed";

    /** Going back and forth between two pages is one reading. */
    private static final Duration ONE_READING = Duration.ofMinutes(10);

    private static final int LATEST_READINGS = 100;

    private final PersonPages pages;
    private final PersonAccess access;
    private final AuditLog audit;
    private final Clock clock;

    PersonOpening(PersonPages pages, PersonAccess access, AuditLog audit, Clock clock) {
        this.pages = pages;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Optional<PersonView> open(PersonId id, Actor actor) {
        return visible(id, actor)
                .map(
                        person -> {
                            if (!openedJustNow(person.id(), actor)) {
                                audit.record(event(person, actor, OPENED));
                            }
                            boolean masked = !access.compares(actor, person.commune());
                            return pages.read(person.id(), masked);
                        });
    }

    @Transactional
    Outcome<PersonView> reveal(PersonId id, String reason, Actor actor) {
        String given = CleanText.of(reason);
        if (given.length() < PersonSearch.SHORTEST_REASON) {
            return Outcome.refused(PeopleRefusal.REASON_MISSING);
        }
        Optional<Whereabouts> person = visible(id, actor);
        if (person.isEmpty()) {
            return Outcome.refused(PeopleRefusal.NOT_FOUND);
        }
        String kept = given.substring(0, Math.min(given.length(), PersonSearch.LONGEST_REASON));
        audit.record(event(person.get(), actor, REVEALED).with(AuditedReads.REASON, kept));
        return Outcome.done(pages.read(person.get().id(), false));
    }

    private Optional<Whereabouts> visible(PersonId id, Actor actor) {
        return pages.locate(id).filter(person -> access.maySee(actor, person.commune()));
    }

    private static AuditEvent event(Whereabouts person, Actor actor, String action) {
        return AuditEvent.by(actor, action).about(person.id().value()).in(person.commune());
    }

    private boolean openedJustNow(PersonId id, Actor actor) {
        Instant from = clock.instant().minus(ONE_READING);
        Optional<UUID> reader = Optional.of(actor.id().value());
        return audit.ofSubject(id.value(), Optional.empty(), LATEST_READINGS).stream()
                .takeWhile(entry -> entry.at().isAfter(from))
                .anyMatch(entry -> entry.action().equals(OPENED) && entry.actorId().equals(reader));
    }
}
