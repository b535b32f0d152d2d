package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueConditions;
import vn.tram.doses.DueDoses;
import vn.tram.sessions.DayConsent.Given;
import vn.tram.sessions.DayInjection.Check;
import vn.tram.sessions.DayInjection.VialChecks;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.Screenings.Stored;
import vn.tram.staff.Actor;
import vn.tram.stock.LotView;
import vn.tram.stock.ScannedLot;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;
import vn.tram.stock.VialView;

/**
 * What is looked at before an injection, each with the fact it was tested on. For the screen: what
 * is recorded is decided again by those who keep it.
 */
@Component
class InjectionChecks {

    private final SessionStock stock;
    private final DueDoses due;
    private final Screenings screenings;
    private final Consents consents;
    private final Clock clock;

    InjectionChecks(
            SessionStock stock,
            DueDoses due,
            Screenings screenings,
            Consents consents,
            Clock clock) {
        this.stock = stock;
        this.due = due;
        this.screenings = screenings;
        this.consents = consents;
        this.clock = clock;
    }

    VialChecks of(SubjectView person, SessionView session, String scanned, Desk desk, Actor actor) {
        UUID id = session.id().value();
        Optional<ScannedLot> read = ScannedLot.of(scanned);
        String typed = scanned.strip();
        List<VialView> open = stock.openVials(id);
        Optional<VialView> called =
                open.stream().filter(vial -> vial.code().equalsIgnoreCase(typed)).findFirst();
        Optional<SessionLot> lot =
                called.map(vial -> vial.lot().number())
                        .or(() -> read.map(found -> found.lot().value()))
                        .flatMap(number -> stock.byNumber(id, number));
        boolean sameHand = person.screenedBy().filter(actor.id().value()::equals).isPresent();
        if (lot.isEmpty()) {
            Check unknown =
                    new Check(
                            "lot",
                            false,
                            List.of(read.map(found -> found.lot().value()).orElse(typed)));
            return new VialChecks(Optional.empty(), Optional.empty(), List.of(unknown), sameHand);
        }
        Optional<VialView> vial =
                called.or(
                        () ->
                                open.stream()
                                        .filter(
                                                each ->
                                                        each.lot()
                                                                .id()
                                                                .equals(lot.get().lot().id()))
                                        .filter(each -> each.desk() == desk.number())
                                        .findFirst());
        List<Check> checks =
                new ArrayList<>(ofLot(lot.get(), read.flatMap(ScannedLot::expiresOn), session));
        checks.addAll(ofVial(lot.get(), vial));
        checks.addAll(ofPerson(person, session));
        return new VialChecks(Optional.of(lot.get().lot()), vial, checks, sameHand);
    }

    private List<Check> ofLot(
            SessionLot found, Optional<LocalDate> printedExpiry, SessionView session) {
        LotView lot = found.lot();
        boolean sameExpiry =
                printedExpiry.map(printed -> printed.equals(lot.expiresOn())).orElse(true);
        List<Check> checks = new ArrayList<>();
        checks.add(
                new Check(
                        "product",
                        lot.product().code().equals(session.product()),
                        List.of(lot.product().name())));
        checks.add(
                new Check(
                        "expiry",
                        !lot.expiredOn(session.heldOn()) && !lot.expiredOn(today()),
                        List.of(lot.expiresOn())));
        if (!sameExpiry) {
            checks.add(
                    new Check(
                            "printed-expiry",
                            false,
                            List.of(printedExpiry.orElseThrow(), lot.expiresOn())));
        }
        checks.add(new Check("hold", !found.held(), List.of(clock.instant())));
        return checks;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), vn.tram.ruleset.WorkingCalendar.ZONE);
    }

    private List<Check> ofVial(SessionLot lot, Optional<VialView> vial) {
        if (vial.isEmpty()) {
            return List.of(new Check("unopened", lot.unopened() > 0, List.of(lot.unopened())));
        }
        Instant now = clock.instant();
        VialView found = vial.get();
        return List.of(
                new Check("age", now.isBefore(found.discardAt()), List.of(found.discardAt())),
                new Check("left", found.left() > 0, List.of(found.left(), found.total())));
    }

    private List<Check> ofPerson(SubjectView person, SessionView session) {
        Optional<Stored> screening = screenings.of(person.id().value());
        Optional<Given> consent = consents.of(person.id().value());
        boolean screened = screening.filter(Stored::passed).isPresent();
        boolean agreed = consent.filter(Given::agreed).isPresent();
        boolean mixed = consent.filter(Given::mixed).isPresent();
        DueAnswer answer =
                due.forPerson(
                        person.person(),
                        session.product(),
                        session.heldOn(),
                        session.place().province().orElseThrow(),
                        new DueConditions(mixed, session.scarcity()));
        return List.of(
                new Check(
                        "due",
                        answer.verdict() == DueAnswer.Verdict.DUE,
                        List.of(
                                answer.reason(),
                                answer.arguments(),
                                answer.category(),
                                answer.ordinal())),
                new Check(
                        "screening",
                        screened,
                        screening
                                .flatMap(Stored::concludedAt)
                                .<List<Object>>map(List::of)
                                .orElse(List.of())),
                new Check(
                        "consent",
                        agreed,
                        consent.map(Given::at).<List<Object>>map(List::of).orElse(List.of())));
    }
}
