package vn.tram.sessions.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayCommand;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.Desk;
import vn.tram.sessions.PaperEntry;
import vn.tram.sessions.PaperLine;
import vn.tram.sessions.PaperRefusal.Fault;
import vn.tram.sessions.PaperRefusal.Field;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SessionsRefusal.MovedOn;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.domain.DayActs.Hold;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;
import vn.tram.stock.SessionStock;

@Service
class PaperService implements PaperEntry {

    private static final Set<DayStep> EXPECTED = EnumSet.of(DayStep.EXPECTED);
    static final Desk DESK = Desk.of(Desk.Kind.RESULT);
    private static final int MOST_LINES = 99_999;
    private static final int MOST_ADULT = 18;

    private final DayActs acts;
    private final PaperVaccinated vaccinated;
    private final PaperTurnedAway turnedAway;
    private final PaperUndo undo;
    private final PaperStore lines;
    private final SessionAccess access;
    private final SessionDayService day;
    private final SessionStock stock;

    PaperService(
            DayActs acts,
            PaperVaccinated vaccinated,
            PaperTurnedAway turnedAway,
            PaperUndo undo,
            PaperStore lines,
            SessionAccess access,
            SessionDayService day,
            SessionStock stock) {
        this.acts = acts;
        this.vaccinated = vaccinated;
        this.turnedAway = turnedAway;
        this.undo = undo;
        this.lines = lines;
        this.access = access;
        this.day = day;
        this.stock = stock;
    }

    @Override
    public Optional<Sheet> sheet(SessionId id, Actor actor) {
        return access.visible(id, actor)
                .filter(session -> Rights.allows(actor, Role.STATION, session.place()))
                .map(session -> sheet(session, actor));
    }

    private Sheet sheet(VaccinationSession session, Actor actor) {
        SessionView view = session.view();
        PaperStore.Counts counts = lines.counts(view.id().value());
        return new Sheet(
                view,
                stock.of(view.id().value()),
                day.staff(view.id(), actor),
                ScreeningRules.questionnaire(view.heldOn(), MOST_ADULT),
                ScreeningRules.questionnaire(view.heldOn(), MOST_ADULT - 1),
                counts.saved(),
                counts.open(),
                counts.flagged());
    }

    @Override
    public List<Line> lines(
            SessionId id, Optional<Line> after, boolean open, int limit, Actor actor) {
        return access.visible(id, actor)
                .filter(session -> Rights.allows(actor, Role.STATION, session.place()))
                .map(session -> lines.lines(id.value(), after, open, Math.min(limit, MOST)))
                .orElse(List.of());
    }

    @Override
    public Outcome<Line> save(PaperLine line, Actor actor) {
        if (line.paperNo() < 1 || line.paperNo() > MOST_LINES) {
            return PaperReading.refused(Field.PERSON, Fault.LINE_NUMBER);
        }
        DayCommand command =
                new DayCommand(
                        line.command(), line.session(), line.subject(), line.revision(), DESK);
        try {
            return acts.onSubject(
                            "paper.saved",
                            command,
                            EXPECTED,
                            Hold.ALONE,
                            actor,
                            moment -> save(moment, line))
                    .map(saved -> lines.line(line.session().value(), line.subject().value()));
        } catch (DuplicateKeyException recordedMeanwhile) {
            return Outcome.refused(new MovedOn(DayStep.DONE));
        }
    }

    private Outcome<Void> save(Moment moment, PaperLine line) {
        Outcome<Void> saved =
                line.result() == DayResult.VACCINATED
                        ? vaccinated.save(moment, line)
                        : turnedAway.save(moment, line);
        if (saved.isDone()) {
            acts.record(
                    moment.event("paper.saved")
                            .with("row", line.paperNo())
                            .with("result", line.result().name()));
        }
        return saved;
    }

    @Override
    public Outcome<Line> undo(
            UUID command,
            SessionId session,
            SubjectId subject,
            int revision,
            String reason,
            Actor actor) {
        return undo.undo(new DayCommand(command, session, subject, revision, DESK), reason, actor)
                .map(undone -> lines.line(session.value(), subject.value()));
    }
}
