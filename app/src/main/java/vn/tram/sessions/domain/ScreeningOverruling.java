package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.ScreeningOutcome;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.SessionStaff;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.sessions.domain.ScreeningRules.Assessment;
import vn.tram.sessions.domain.Screenings.Stored;

/**
 * The doctor on duty lets the injection go on against what the screening says. Nobody overrules
 * their own screening, and nobody a contraindication.
 */
@Component
class ScreeningOverruling {

    private final DayActs acts;
    private final Screenings screenings;
    private final ScreeningRules rules;
    private final SessionDayService day;

    ScreeningOverruling(
            DayActs acts, Screenings screenings, ScreeningRules rules, SessionDayService day) {
        this.acts = acts;
        this.screenings = screenings;
        this.rules = rules;
        this.day = day;
    }

    Outcome<Void> overrule(Moment moment, String reason) {
        UUID doctor = moment.actor().id().value();
        if (!onDuty(moment, doctor)) {
            return Outcome.refused(Plain.NOT_DOCTOR);
        }
        Optional<Stored> open = screenings.unconcluded(moment.subject().id().value());
        if (open.isEmpty()) {
            return Outcome.refused(Plain.SCREENING_INCOMPLETE);
        }
        if (open.get().by().equals(doctor)) {
            return Outcome.refused(Plain.OWN_SCREENING);
        }
        Assessment assessed = rules.assess(open.get(), moment.subject(), moment.session());
        Optional<Plain> barred = barred(assessed);
        return barred.isPresent()
                ? Outcome.refused(barred.get())
                : goOn(moment, open.get(), assessed, reason);
    }

    private boolean onDuty(Moment moment, UUID doctor) {
        return day.staff(moment.session().id(), moment.actor()).stream()
                .filter(member -> member.id().value().equals(doctor))
                .anyMatch(SessionStaff::decidesOnDuty);
    }

    /** Why no doctor may overrule this, whoever it is. */
    static Optional<Plain> barred(Assessment assessed) {
        if (!assessed.faults().isEmpty()) {
            return Optional.of(Plain.SCREENING_INCOMPLETE);
        }
        if (assessed.passed()) {
            return Optional.of(Plain.NOTHING_STOPS);
        }
        return assessed.conclusion().outcome() == ScreeningOutcome.Outcome.CONTRAINDICATED
                ? Optional.of(Plain.CONTRAINDICATED)
                : Optional.empty();
    }

    private Outcome<Void> goOn(Moment moment, Stored open, Assessment assessed, String reason) {
        screenings.overrule(open, assessed.conclusion(), reason, moment.actor(), moment.now());
        acts.record(
                moment.event("day.overruled")
                        .with("outcome", assessed.conclusion().outcome().name())
                        .with("reason", reason));
        return acts.change(
                moment,
                DaySubjects.TO_CONSENT,
                Map.of("at", Timestamp.from(moment.now()), "by", open.by()));
    }
}
