package vn.tram.portal.complaints;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.PersonName;
import vn.tram.kernel.PhoneNumber;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.OwnRecords;
import vn.tram.people.PersonId;
import vn.tram.portal.own.PortalCookies;

/**
 * Who is here: somebody who proved a phone, or who opened the own record with a code. Half an hour
 * from the code on, which nothing prolongs; what was answered can be taken up again with another
 * code (decision 0187).
 */
@Component
class Visits {

    private static final Duration OPEN = Duration.ofMinutes(30);

    private final VisitStore store;
    private final UnsentPhotos papers;
    private final PortalCookies cookies;
    private final OwnRecords records;
    private final CommandTransaction transaction;
    private final Clock clock;

    Visits(
            VisitStore store,
            UnsentPhotos papers,
            PortalCookies cookies,
            OwnRecords records,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.papers = papers;
        this.cookies = cookies;
        this.records = records;
        this.transaction = new CommandTransaction(transactions);
        this.clock = clock;
    }

    /** Whoever opened a record goes on as that person. */
    Optional<Visit> of(HttpServletRequest request, HttpServletResponse response) {
        Optional<PersonId> own = cookies.record(request);
        Optional<Visit> visit =
                cookies.visit(request).flatMap(id -> store.read(id, clock.instant()));
        boolean theirs = own.isEmpty() || visit.map(Visit::person).filter(own::equals).isPresent();
        return theirs
                ? visit
                : records.phone(own.get())
                        .map(phone -> begin(phone, own, Answers.none(), request, response));
    }

    /** With a phone that was just proved. */
    Visit begin(PhoneNumber phone, HttpServletRequest request, HttpServletResponse response) {
        cookies.dropRecord(request, response);
        return begin(phone, Optional.empty(), Answers.none(), request, response);
    }

    private Visit begin(
            PhoneNumber phone,
            Optional<PersonId> person,
            Answers answers,
            HttpServletRequest request,
            HttpServletResponse response) {
        Instant now = clock.instant();
        Visit fresh = new Visit(TimeOrderedId.next(), phone, person, answers, now.plus(OPEN));
        Visit visit =
                transaction.get(
                        () -> {
                            store.insert(fresh, now);
                            return person.isPresent() ? resumed(fresh) : fresh;
                        });
        cookies.giveVisit(visit.id(), OPEN, request, response);
        return visit;
    }

    /** With what the same person left unfinished. */
    private Visit resumed(Visit visit) {
        return store.unfinished(visit)
                .map(
                        before -> {
                            papers.move(before.id(), visit.id());
                            store.delete(before.id());
                            Visit with = visit.with(before.answers());
                            store.keep(with);
                            return with;
                        })
                .orElse(visit);
    }

    void keep(Visit visit) {
        store.keep(visit);
    }

    /**
     * Looks for the record that name, birth date and phone name together, where both are answered.
     *
     * @return empty when too many names were tried
     */
    Optional<Visit> identified(Visit visit) {
        Optional<PersonName> name =
                visit.answers().text(Answers.NAME).flatMap(t -> PersonName.parse(t).asOptional());
        Optional<BirthDate> birth =
                visit.answers()
                        .text(Answers.BIRTH)
                        .flatMap(t -> BirthDate.parse(t, PortalDay.of(clock)).asOptional());
        if (name.isEmpty() || birth.isEmpty()) {
            store.keep(visit);
            return Optional.of(visit);
        }
        if (!store.pay(visit.id())) {
            return Optional.empty();
        }
        Optional<PersonId> found = records.find(name.get(), birth.get(), visit.phone());
        return Optional.of(
                transaction.get(
                        () -> {
                            found.ifPresent(records::opened);
                            Visit known = forgetting(visit, found);
                            store.keep(known);
                            return resumed(known);
                        }));
    }

    /** Somebody else's dose is no answer any more. */
    private static Visit forgetting(Visit visit, Optional<PersonId> found) {
        return found.equals(visit.person())
                ? visit
                : visit.of(found).with(visit.answers().without(Answers.DOSE));
    }

    /** It was sent: nothing of it is left here. */
    void done(Visit visit) {
        papers.removeAll(visit.id());
        store.keep(visit.with(visit.answers().anew()));
    }

    /** Everything that was answered is dropped. */
    Visit anew(Visit visit) {
        Visit anew = visit.with(visit.answers().anew());
        papers.removeAll(visit.id());
        store.keep(anew);
        return anew;
    }
}
