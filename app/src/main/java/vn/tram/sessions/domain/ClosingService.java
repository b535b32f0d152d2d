package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.ClosingRefusal;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.SessionClosing;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionsRefusal;
import vn.tram.sessions.SubjectId;
import vn.tram.staff.Actor;
import vn.tram.staff.Rights;
import vn.tram.staff.Role;

@Service
class ClosingService implements SessionClosing {

    private final SessionAccess access;
    private final ClosingDay day;
    private final ClosingStore people;
    private final AbsentStore absent;
    private final SessionDesk desk;
    private final AuditLog audit;
    private final Clock clock;

    ClosingService(
            SessionAccess access,
            ClosingDay day,
            ClosingStore people,
            AbsentStore absent,
            SessionDesk desk,
            AuditLog audit,
            Clock clock) {
        this.access = access;
        this.day = day;
        this.people = people;
        this.absent = absent;
        this.desk = desk;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DayEnd> dayEnd(SessionId id, Actor actor) {
        return access.visible(id, actor).map(this::dayEnd);
    }

    private DayEnd dayEnd(VaccinationSession session) {
        UUID id = session.id().value();
        Map<DayStep, Integer> steps = people.steps(id);
        return new DayEnd(
                session.view(),
                people.here(id, MOST),
                steps.getOrDefault(DayStep.EXPECTED, 0),
                people.standby(id),
                people.results(id),
                absent.newDates(id),
                absent.waiting(id));
    }

    @Override
    @Transactional
    public Outcome<Integer> notDone(
            SessionId id, Collection<SubjectId> subjects, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(SessionsRefusal.Plain.REASON_MISSING);
        }
        if (reason.strip().length() > REASON_LENGTH) {
            return Outcome.refused(ClosingRefusal.Plain.REASON_TOO_LONG);
        }
        if (subjects.isEmpty()) {
            return Outcome.refused(ClosingRefusal.Plain.NOBODY_CHOSEN);
        }
        List<UUID> chosen = subjects.stream().map(SubjectId::value).distinct().toList();
        return access.locked(id, actor)
                .then(session -> stations(session, actor))
                .then(session -> notDone(session, chosen, reason.strip(), actor));
    }

    private static Outcome<VaccinationSession> stations(VaccinationSession session, Actor actor) {
        if (!Rights.allows(actor, Role.STATION, session.place())) {
            return Outcome.refused(SessionsRefusal.Plain.NOT_YOURS);
        }
        return session.state() == SessionState.RUNNING
                ? Outcome.done(session)
                : Outcome.refused(SessionsRefusal.Plain.NOT_NOW);
    }

    private Outcome<Integer> notDone(
            VaccinationSession session, List<UUID> chosen, String reason, Actor actor) {
        UUID id = session.id().value();
        int ended = people.notDone(id, chosen, reason, clock.instant());
        if (ended != chosen.size()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return Outcome.refused(ClosingRefusal.Plain.NOT_UNINJECTED);
        }
        people.count(id, DayResult.NOT_DONE, ended);
        audit.record(
                AuditEvent.by(actor, "session.not-done")
                        .inCase(id)
                        .with("people", ended)
                        .with("reason", reason));
        return Outcome.done(ended);
    }

    @Override
    @Transactional
    public Outcome<Integer> close(SessionId id, Actor actor) {
        return desk.withTask(
                id,
                Task.RUN_SESSION,
                actor,
                (session, task) ->
                        day.end(session, actor)
                                .map(
                                        absent -> {
                                            desk.finish(session, task, Map.of());
                                            return absent;
                                        }));
    }
}
