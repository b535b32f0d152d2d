package vn.tram.sessions.domain;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.doses.DoseId;
import vn.tram.doses.Doses;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.PaperRefusal.Fault;
import vn.tram.sessions.PaperRefusal.Field;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Hold;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.staff.Actor;

/** Takes back a line that was entered from paper; its screening and consent stay, as replaced. */
@Component
class PaperUndo {

    private static final Set<DayStep> DONE = EnumSet.of(DayStep.DONE);

    private final DayActs acts;
    private final DayCounters counters;
    private final PaperStore lines;
    private final Screenings screenings;
    private final Consents consents;
    private final DayStops stops;
    private final Doses doses;

    PaperUndo(
            DayActs acts,
            DayCounters counters,
            PaperStore lines,
            Screenings screenings,
            Consents consents,
            DayStops stops,
            Doses doses) {
        this.acts = acts;
        this.counters = counters;
        this.lines = lines;
        this.screenings = screenings;
        this.consents = consents;
        this.stops = stops;
        this.doses = doses;
    }

    Outcome<SubjectView> undo(DayCommand command, String reason, Actor actor) {
        Optional<String> given = DayIdentity.reason(Optional.of(reason));
        return acts.onSubject(
                "paper.undone",
                command,
                DONE,
                Hold.ALONE,
                actor,
                moment ->
                        given.isEmpty()
                                ? PaperReading.refused(Field.REASON, Fault.MISSING)
                                : undo(moment, given.get()));
    }

    private Outcome<Void> undo(Moment moment, String reason) {
        SubjectView person = moment.subject();
        if (lines.line(moment.sessionId(), person.id().value()).paperNo().isEmpty()) {
            return PaperReading.refused(Field.PERSON, Fault.NOT_FROM_PAPER);
        }
        DayResult result = person.result().orElseThrow();
        if (result == DayResult.CONTRAINDICATED) {
            return PaperReading.refused(Field.RESULT, Fault.UNDO_BY_CORRECTION);
        }
        Outcome<?> taken =
                person.dose().isPresent()
                        ? doses.undo(new DoseId(person.dose().get()), reason, true, moment.actor())
                        : stops.takeRefusalBack(moment, reason);
        return taken.then(any -> back(moment, result, reason));
    }

    private Outcome<Void> back(Moment moment, DayResult result, String reason) {
        SubjectView person = moment.subject();
        screenings.replace(person.id().value());
        consents.replace(person.id().value());
        if (result == DayResult.POSTPONED) {
            stops.postponed(moment, moment.session().heldOn());
        }
        uncount(moment, result);
        acts.record(moment.event("paper.undone").with("reason", reason));
        return acts.change(
                moment,
                "step = 'EXPECTED', result = NULL, result_reason = NULL, arrived_at = NULL, screened_at = NULL,"
                        + " consented_at = NULL, injected_at = NULL, may_leave_at = NULL, injected_by = NULL,"
                        + " injected_by_name = NULL, dose_id = NULL, reaction = NULL, released_at = NULL,"
                        + " released_to = NULL, paper_no = NULL, paper_flags = NULL",
                Map.of());
    }

    private void uncount(Moment moment, DayResult result) {
        SubjectView person = moment.subject();
        UUID session = moment.sessionId();
        counters.add(session, moment.desk(), DayCount.valueOf(result.name()), -1);
        if (person.arrivedAt().isPresent()) {
            counters.add(session, moment.desk(), DayCount.ARRIVED, -1);
        }
        if (person.dose().isPresent()) {
            counters.add(session, moment.desk(), DayCount.INJECTED, -1);
        }
        if (person.releasedAt().isPresent()) {
            counters.add(session, moment.desk(), DayCount.RELEASED, -1);
        }
        person.reaction().ifPresent(seen -> counters.add(session, moment.desk(), seen, -1));
    }
}
