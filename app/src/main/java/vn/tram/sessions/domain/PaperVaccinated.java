package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.forms.screening.Questionnaires;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.ScreeningOutcome;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.PaperEntry.Flag;
import vn.tram.sessions.PaperLine;
import vn.tram.sessions.PaperRefusal.Fault;
import vn.tram.sessions.PaperRefusal.Field;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.Consents.Answered;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.sessions.domain.PaperDose.Given;
import vn.tram.sessions.domain.PaperReading.Times;
import vn.tram.sessions.domain.PaperScreening.Screened;

/**
 * What a line of paper says of somebody who was vaccinated, written as if it had been entered at
 * the desks.
 */
@Component
class PaperVaccinated {

    private final DayEnd end;
    private final DayNotes notes;
    private final DayCounters counters;
    private final DayPlaces places;
    private final PaperScreening screening;
    private final PaperDose dose;
    private final Consents consents;
    private final DaySuspension suspension;

    PaperVaccinated(
            DayEnd end,
            DayNotes notes,
            DayCounters counters,
            DayPlaces places,
            PaperScreening screening,
            PaperDose dose,
            Consents consents,
            DaySuspension suspension) {
        this.end = end;
        this.notes = notes;
        this.counters = counters;
        this.places = places;
        this.screening = screening;
        this.dose = dose;
        this.consents = consents;
        this.suspension = suspension;
    }

    /**
     * Writes everything the desks would have written on the day; refused with the field that speaks
     * against it.
     */
    Outcome<Void> save(Moment moment, PaperLine line) {
        return PaperReading.times(line, moment.session(), moment.now())
                .then(
                        times ->
                                screening
                                        .read(moment, line)
                                        .then(
                                                form ->
                                                        form.isEmpty()
                                                                ? PaperReading.refused(
                                                                        Field.SCREENING,
                                                                        Fault.MISSING)
                                                                : vaccinated(
                                                                        moment,
                                                                        line,
                                                                        times,
                                                                        form.get())));
    }

    private Outcome<Void> vaccinated(
            Moment moment, PaperLine line, Times times, Screened screened) {
        return dose.record(moment, line, times)
                .then(given -> keep(moment, line, times, screened, given));
    }

    private Outcome<Void> keep(
            Moment moment, PaperLine line, Times times, Screened screened, Given given) {
        SubjectView person = moment.subject();
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        flags.addAll(given.flags());
        flags.addAll(flags(person, line, times, screened));
        screening.keep(moment, screened);
        consents.keep(
                person.id().value(),
                new Answered(
                        true,
                        line.mixedConsent(),
                        screened.assessment().conclusion().signature(),
                        person.guardian(),
                        Optional.empty(),
                        true,
                        times.injected()),
                moment.actor());
        boolean released = times.observedUntil().isPresent() || line.reaction() == Kind.SERIOUS;
        note(moment, line, times, given.dose().id().value());
        count(moment, line, released);
        Map<String, Object> values = new HashMap<>();
        values.put("at", Timestamp.from(times.injected()));
        values.put("until", Timestamp.from(times.injected().plus(Injected.OBSERVED)));
        values.put("injector", line.injector().orElseThrow().value());
        values.put("name", given.injector());
        values.put("dose", given.dose().id().value());
        values.put("reaction", reaction(line.reaction()));
        values.put(
                "released",
                released ? Timestamp.from(times.observedUntil().orElse(times.injected())) : null);
        values.put("to", released ? (line.reaction() == Kind.SERIOUS ? "CARE" : "HOME") : null);
        values.put("number", number(moment));
        values.put("paper", line.paperNo());
        values.put("flags", PaperStore.written(flags));
        return end.with(
                moment,
                DayResult.VACCINATED,
                "",
                "arrived_at = :at, screened_at = :at, consented_at = :at, injected_at = :at, may_leave_at = :until,"
                        + " injected_by = :injector, injected_by_name = :name, dose_id = :dose, reaction = :reaction,"
                        + " released_at = :released, released_to = :to, number = :number, paper_no = :paper,"
                        + " paper_flags = :flags",
                values);
    }

    /** Somebody from the stand-by list gets the next number. */
    private int number(Moment moment) {
        return moment.subject().number().orElseGet(() -> places.nextNumber(moment.sessionId()));
    }

    private static Set<Flag> flags(
            SubjectView person, PaperLine line, Times times, Screened screened) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        ScreeningOutcome.Outcome outcome = screened.assessment().conclusion().outcome();
        if (outcome == ScreeningOutcome.Outcome.CONTRAINDICATED) {
            flags.add(Flag.CONTRAINDICATED_DOSE);
        } else if (outcome == ScreeningOutcome.Outcome.POSTPONED) {
            flags.add(Flag.POSTPONED_DOSE);
        } else if (!screened.assessment().passed()) {
            flags.add(Flag.WRONG_SITE);
        }
        if (line.reaction() == Kind.SERIOUS) {
            flags.add(Flag.SERIOUS_REACTION);
        }
        if (person.age() < Questionnaires.ADULT && person.guardian().isEmpty()) {
            flags.add(Flag.GUARDIAN_MISSING);
        }
        if (!person.identityState().equals("VERIFIED")) {
            flags.add(Flag.IDENTITY_OPEN);
        }
        observation(times).ifPresent(flags::add);
        return flags;
    }

    private static Optional<Flag> observation(Times times) {
        if (times.observedUntil().isEmpty()) {
            return Optional.of(Flag.OBSERVATION_UNKNOWN);
        }
        Duration stayed = Duration.between(times.injected(), times.observedUntil().get());
        return stayed.compareTo(Injected.OBSERVED) < 0
                ? Optional.of(Flag.OBSERVATION_SHORT)
                : Optional.empty();
    }

    private void note(Moment moment, PaperLine line, Times times, UUID dose) {
        if (line.reaction() == Kind.COMMON || line.reaction() == Kind.SERIOUS) {
            Instant seen = times.observedUntil().orElse(times.injected());
            Moment then =
                    new Moment(
                            moment.session(),
                            moment.subject(),
                            moment.desk(),
                            moment.command(),
                            moment.actor(),
                            seen);
            notes.add(then, line.reaction(), line.reactionSigns(), line.reason());
            if (line.reaction() == Kind.SERIOUS) {
                suspension.tell(moment, dose, line.reactionSigns(), line.reason(), seen);
            }
        }
    }

    private static String reaction(Kind kind) {
        return kind == Kind.COMMON || kind == Kind.SERIOUS ? kind.name() : "NONE";
    }

    private void count(Moment moment, PaperLine line, boolean released) {
        UUID session = moment.sessionId();
        counters.add(session, PaperService.DESK, DayCount.ARRIVED, 1);
        counters.add(session, PaperService.DESK, DayCount.INJECTED, 1);
        if (released) {
            counters.add(session, PaperService.DESK, DayCount.RELEASED, 1);
        }
        if (line.reaction() == Kind.COMMON) {
            counters.add(session, PaperService.DESK, DayCount.COMMON, 1);
        } else if (line.reaction() == Kind.SERIOUS) {
            counters.add(session, PaperService.DESK, DayCount.SERIOUS, 1);
        }
    }
}
