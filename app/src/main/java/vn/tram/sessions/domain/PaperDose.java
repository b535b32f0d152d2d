package vn.tram.sessions.domain;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseSource;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.doses.DueAnswer;
import vn.tram.doses.DueAnswer.Verdict;
import vn.tram.doses.DueConditions;
import vn.tram.doses.DueDoses;
import vn.tram.doses.NewDose;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.PaperEntry.Flag;
import vn.tram.sessions.PaperLine;
import vn.tram.sessions.PaperRefusal;
import vn.tram.sessions.PaperRefusal.Fault;
import vn.tram.sessions.PaperRefusal.Field;
import vn.tram.sessions.SessionStaff;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.sessions.domain.PaperReading.Times;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;

/** The dose of a paper line: which vial it is booked from, and what is recorded. */
@Component
class PaperDose {

    private final SessionStock stock;
    private final Doses doses;
    private final DueDoses due;
    private final SessionDayService day;

    PaperDose(SessionStock stock, Doses doses, DueDoses due, SessionDayService day) {
        this.stock = stock;
        this.doses = doses;
        this.due = due;
        this.day = day;
    }

    /** A dose that is recorded, with what was against it. */
    record Given(DoseView dose, String injector, Set<Flag> flags) {}

    Outcome<Given> record(Moment moment, PaperLine line, Times times) {
        if (line.site().isEmpty()) {
            return PaperReading.refused(Field.SITE, Fault.MISSING);
        }
        return injector(moment, line)
                .then(
                        name ->
                                lot(moment, line)
                                        .then(lot -> record(moment, line, times, name, lot)));
    }

    private Outcome<String> injector(Moment moment, PaperLine line) {
        if (line.injector().isEmpty()) {
            return PaperReading.refused(Field.INJECTOR, Fault.MISSING);
        }
        if (line.injector().get().equals(moment.actor().id())) {
            return Outcome.done(moment.actor().displayName());
        }
        return day.staff(moment.session().id(), moment.actor()).stream()
                .filter(member -> member.id().equals(line.injector().get()))
                .map(SessionStaff::name)
                .findFirst()
                .<Outcome<String>>map(Outcome::done)
                .orElseGet(() -> PaperReading.refused(Field.INJECTOR, Fault.NOT_ASSIGNED));
    }

    private Outcome<SessionLot> lot(Moment moment, PaperLine line) {
        if (line.lot().isBlank()) {
            return PaperReading.refused(Field.LOT, Fault.MISSING);
        }
        Optional<SessionLot> lot = stock.byNumber(moment.sessionId(), line.lot());
        if (lot.isEmpty()) {
            return PaperReading.refused(Field.LOT, Fault.LOT_NOT_HERE);
        }
        String product = moment.session().product();
        return lot.get().lot().product().code().equals(product)
                ? Outcome.done(lot.get())
                : PaperReading.refused(Field.LOT, Fault.LOT_OTHER_PRODUCT);
    }

    private Outcome<Given> record(
            Moment moment, PaperLine line, Times times, String injector, SessionLot lot) {
        Set<Flag> flags = against(moment, line);
        return at(
                        Field.LOT,
                        stock.enteredLate(
                                moment.sessionId(),
                                lot.lot().id(),
                                vialOf(line.command()),
                                moment.actor()))
                .then(
                        vial -> {
                            SubjectView person = moment.subject();
                            SessionView session = moment.session();
                            NewDose dose =
                                    new NewDose(
                                            line.command(),
                                            person.person(),
                                            lot.lot().id(),
                                            Optional.of(vial.id()),
                                            times.injected(),
                                            line.site().orElseThrow(),
                                            session.place(),
                                            Optional.of(session.id().value()),
                                            Optional.of(person.id().value()),
                                            Optional.of(session.campaign()),
                                            person.bestGroup().isPresent()
                                                    ? Optional.of(person.bestGroup().getAsInt())
                                                    : Optional.empty(),
                                            line.injector().orElseThrow(),
                                            injector,
                                            DoseSource.PAPER,
                                            new DueConditions(
                                                    line.mixedConsent(), session.scarcity()));
                            return at(Field.PERSON, doses.record(dose, moment.actor()));
                        })
                .map(
                        given -> {
                            if (given.intervalShort()) {
                                flags.add(Flag.TOO_EARLY);
                                flags.remove(Flag.NOT_DUE);
                            }
                            return new Given(given, injector, flags);
                        });
    }

    private static <T> Outcome<T> at(Field field, Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T> refused
                ? Outcome.refused(new PaperRefusal(field, refused.refusal()))
                : outcome;
    }

    /** The same line opens the same vial. */
    private static UUID vialOf(UUID command) {
        return UUID.nameUUIDFromBytes(("vial " + command).getBytes(StandardCharsets.US_ASCII));
    }

    private Set<Flag> against(Moment moment, PaperLine line) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (due(moment, line.mixedConsent()).verdict() == Verdict.DUE) {
            return flags;
        }
        boolean withConsent = !line.mixedConsent() && due(moment, true).verdict() == Verdict.DUE;
        flags.add(withConsent ? Flag.MIXED_WITHOUT_CONSENT : Flag.NOT_DUE);
        return flags;
    }

    private DueAnswer due(Moment moment, boolean mixing) {
        SessionView session = moment.session();
        return due.forPerson(
                moment.subject().person(),
                session.product(),
                session.heldOn(),
                session.place().province().orElseThrow(),
                new DueConditions(mixing, session.scarcity()));
    }
}
