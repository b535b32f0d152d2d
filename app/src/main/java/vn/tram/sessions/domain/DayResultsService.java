package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.tram.doses.DoseId;
import vn.tram.doses.DoseView;
import vn.tram.doses.Doses;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayResults;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.staff.Actor;

@Service
class DayResultsService implements DayResults {

    private static final Set<DayStep> LEAVING = EnumSet.of(DayStep.LEAVING);
    private static final Set<DayStep> INJECTED = EnumSet.of(DayStep.OBSERVATION, DayStep.LEAVING);

    private final DayActs acts;
    private final DayEnd end;
    private final DayCounters counters;
    private final SessionDayService day;
    private final Doses doses;

    DayResultsService(
            DayActs acts, DayEnd end, DayCounters counters, SessionDayService day, Doses doses) {
        this.acts = acts;
        this.end = end;
        this.counters = counters;
        this.day = day;
        this.doses = doses;
    }

    @Override
    public Optional<DoseView> dose(SubjectId subject, Actor actor) {
        return day.subject(subject, actor)
                .flatMap(SubjectView::dose)
                .flatMap(dose -> doses.byId(new DoseId(dose)));
    }

    @Override
    public Outcome<SubjectView> confirm(DayCommand command, Actor actor) {
        return acts.onSubject(
                "day.shown",
                command,
                LEAVING,
                actor,
                moment -> {
                    acts.record(moment.event("day.shown"));
                    return end.with(
                            moment,
                            DayResult.VACCINATED,
                            "",
                            "shown_at = :at",
                            Map.of("at", Timestamp.from(moment.now())));
                });
    }

    @Override
    public Outcome<SubjectView> undo(
            DayCommand command, String reason, boolean intoVial, Actor actor) {
        Optional<String> given = DayIdentity.reason(Optional.of(reason));
        return acts.onSubject(
                "day.dose-undone",
                command,
                INJECTED,
                actor,
                moment ->
                        given.isEmpty()
                                ? Outcome.refused(Plain.REASON_MISSING)
                                : undo(moment, given.get(), intoVial));
    }

    private Outcome<Void> undo(Moment moment, String reason, boolean intoVial) {
        SubjectView person = moment.subject();
        return doses.undo(new DoseId(person.dose().orElseThrow()), reason, intoVial, moment.actor())
                .then(
                        undone -> {
                            uncount(moment, person);
                            acts.record(moment.event("day.dose-undone").with("reason", reason));
                            return acts.change(
                                    moment,
                                    "step = 'INJECTION', injected_at = NULL, injected_by = NULL,"
                                            + " injected_by_name = NULL, same_hand = FALSE, dose_id = NULL,"
                                            + " may_leave_at = NULL, reaction = NULL, released_at = NULL,"
                                            + " released_by = NULL, released_to = NULL, "
                                            + DaySubjects.LET_GO,
                                    Map.of());
                        });
    }

    private void uncount(Moment moment, SubjectView person) {
        counters.add(moment.sessionId(), moment.desk(), DayCount.INJECTED, -1);
        if (person.releasedAt().isPresent()) {
            counters.add(moment.sessionId(), moment.desk(), DayCount.RELEASED, -1);
        }
        person.reaction()
                .ifPresent(seen -> counters.add(moment.sessionId(), moment.desk(), seen, -1));
    }
}
