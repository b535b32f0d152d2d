package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.tram.forms.screening.Finding;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.ScreeningOutcome;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.sessions.domain.ScreeningRules.Assessment;
import vn.tram.sessions.domain.Screenings.Stored;

/**
 * The end of a screening by the decision table: on to consent, or the day ends for the person. What
 * stands against later doses is noted with it.
 */
@Component
class ScreeningConcluding {

    private static final Set<String> WEAK_IMMUNITY =
            Set.of(Finding.IMMUNODEFICIENCY.code(), Finding.IMMUNOSUPPRESSANT_RECENT.code());

    private final DayActs acts;
    private final DayEnd end;
    private final DayStops stops;
    private final Screenings screenings;
    private final ScreeningRules rules;

    ScreeningConcluding(
            DayActs acts, DayEnd end, DayStops stops, Screenings screenings, ScreeningRules rules) {
        this.acts = acts;
        this.end = end;
        this.stops = stops;
        this.screenings = screenings;
        this.rules = rules;
    }

    Outcome<Void> conclude(Moment moment, boolean cautionSigned, Optional<LocalDate> notBefore) {
        Optional<Stored> open = screenings.unconcluded(moment.subject().id().value());
        if (open.isEmpty()) {
            return Outcome.refused(Plain.SCREENING_INCOMPLETE);
        }
        Assessment assessed = rules.assess(open.get(), moment.subject(), moment.session());
        Optional<Plain> missing =
                missing(assessed, cautionSigned, notBefore, moment.session().heldOn());
        return missing.isPresent()
                ? Outcome.refused(missing.get())
                : conclude(moment, open.get(), assessed, notBefore);
    }

    /** What is still to be typed, signed or dated before this may be concluded. */
    static Optional<Plain> missing(
            Assessment assessed,
            boolean cautionSigned,
            Optional<LocalDate> notBefore,
            LocalDate heldOn) {
        ScreeningOutcome.Outcome outcome = assessed.conclusion().outcome();
        if (!assessed.faults().isEmpty()) {
            return Optional.of(Plain.SCREENING_INCOMPLETE);
        }
        boolean careful = assessed.passed() && outcome != ScreeningOutcome.Outcome.ELIGIBLE;
        if (careful && !cautionSigned) {
            return Optional.of(Plain.CAUTION_UNSIGNED);
        }
        boolean dateNeeded = outcome == ScreeningOutcome.Outcome.POSTPONED;
        boolean dated = notBefore.filter(date -> date.isAfter(heldOn)).isPresent();
        return dateNeeded && !dated ? Optional.of(Plain.DATE_MISSING) : Optional.empty();
    }

    private Outcome<Void> conclude(
            Moment moment, Stored open, Assessment assessed, Optional<LocalDate> notBefore) {
        if (!screenings.conclude(
                open, assessed.conclusion(), assessed.passed(), moment.actor(), moment.now())) {
            return Outcome.refused(Plain.ANSWERS_CHANGED);
        }
        acts.record(
                moment.event("day.screened")
                        .with("outcome", assessed.conclusion().outcome().name()));
        if (assessed.effects().keySet().stream().anyMatch(WEAK_IMMUNITY::contains)) {
            stops.weakImmunity(moment);
        }
        Map<String, Object> screened =
                Map.of("at", Timestamp.from(moment.now()), "by", moment.actor().id().value());
        return assessed.passed()
                ? acts.change(moment, DaySubjects.TO_CONSENT, screened)
                : stop(moment, assessed, notBefore, screened);
    }

    private Outcome<Void> stop(
            Moment moment,
            Assessment assessed,
            Optional<LocalDate> notBefore,
            Map<String, Object> screened) {
        String reason = assessed.conclusion().reasons().get(0).code();
        DayResult result =
                switch (assessed.conclusion().outcome()) {
                    case CONTRAINDICATED -> DayResult.CONTRAINDICATED;
                    case POSTPONED -> DayResult.POSTPONED;
                    default -> DayResult.TRANSFERRED;
                };
        if (result == DayResult.CONTRAINDICATED) {
            stops.contraindicated(moment, reason);
        }
        if (result == DayResult.POSTPONED) {
            stops.postponed(moment, notBefore.orElseThrow());
        }
        return end.with(moment, result, reason, DaySubjects.SCREENED, screened);
    }
}
