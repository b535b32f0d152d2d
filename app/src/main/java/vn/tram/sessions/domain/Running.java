package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.processes.sessions.VaccinationSessionProcess.SuspensionVerdict;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionRun;
import vn.tram.sessions.SessionsRefusal.MustHavesOpen;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.workflow.Workflow;
import vn.tram.worklist.WorkItem;

@Service
class Running implements SessionRun {

    private final SessionRepository sessions;
    private final SessionAccess access;
    private final SessionDesk desk;
    private final Readiness readiness;
    private final ClosingDay closing;
    private final LeftOver left;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    Running(
            SessionRepository sessions,
            SessionAccess access,
            SessionDesk desk,
            Readiness readiness,
            ClosingDay closing,
            LeftOver left,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.desk = desk;
        this.readiness = readiness;
        this.closing = closing;
        this.left = left;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<Void> start(SessionId id, Optional<String> despite, Actor actor) {
        Optional<String> reason = despite.map(Running::cut).filter(StringUtils::isNotEmpty);
        return desk.withTask(
                id,
                Task.PREPARE_SESSION,
                actor,
                (session, task) -> start(session, task, reason, actor));
    }

    private Outcome<Void> start(
            VaccinationSession session, WorkItem task, Optional<String> despite, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        if (!today.equals(session.heldOn())) {
            return Outcome.refused(Plain.NOT_THE_DAY);
        }
        long missing = readiness.of(session.view()).stream().filter(ReadinessLine::missing).count();
        boolean signed = despite.isPresent() || session.view().approvedDespite().isPresent();
        if (missing > 0 && !signed) {
            return Outcome.refused(new MustHavesOpen((int) missing));
        }
        return session.start(despite, clock.instant())
                .map(
                        started -> {
                            left.forget(session.id().value());
                            record(session, "session.started", despite, actor);
                            desk.finish(session, task, Map.of());
                            return null;
                        });
    }

    @Override
    @Transactional
    public Outcome<Void> suspend(SessionId id, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return access.locked(id, actor).then(session -> suspend(session, cut(reason), actor));
    }

    private Outcome<Void> suspend(VaccinationSession session, String reason, Actor actor) {
        if (!SessionActions.isStation(session, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        return stop(session, reason, actor);
    }

    private Outcome<Void> stop(VaccinationSession session, String reason, Actor actor) {
        return session.suspend(reason, clock.instant())
                .map(
                        stopped -> {
                            sessions.saveAndFlush(session);
                            record(session, "session.suspended", Optional.of(reason), actor);
                            workflow.announce(
                                    Message.SESSION_SUSPENDED.id(), session.id().value(), Map.of());
                            return null;
                        });
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean stopFor(SessionId id, UUID event, String reason, Actor by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return sessions.lock(id.value())
                .filter(session -> session.heldOn().equals(today))
                .map(session -> stop(session, cut(reason), by).isDone())
                .orElse(false);
    }

    @Override
    @Transactional
    public Outcome<Void> resume(SessionId id, String reason, Actor actor) {
        return deciding(
                id,
                reason,
                actor,
                (session, task) ->
                        session.resume()
                                .map(
                                        on -> {
                                            record(
                                                    session,
                                                    "session.resumed",
                                                    Optional.of(cut(reason)),
                                                    actor);
                                            desk.finish(
                                                    session,
                                                    task,
                                                    SuspensionVerdict.RESUME.asVariables());
                                            return null;
                                        }));
    }

    @Override
    @Transactional
    public Outcome<Void> endEarly(SessionId id, String reason, Actor actor) {
        return deciding(
                id, reason, actor, (session, task) -> endEarly(session, task, cut(reason), actor));
    }

    private Outcome<Void> endEarly(
            VaccinationSession session, WorkItem task, String reason, Actor actor) {
        return closing.endEarly(session, reason, actor)
                .map(
                        absent -> {
                            record(session, "session.ended-early", Optional.of(reason), actor);
                            desk.finish(session, task, SuspensionVerdict.END.asVariables());
                            return null;
                        });
    }

    private Outcome<Void> deciding(
            SessionId id, String reason, Actor actor, SessionDesk.Act<Void> act) {
        return reason.isBlank()
                ? Outcome.refused(Plain.REASON_MISSING)
                : desk.withTask(id, Task.DECIDE_SUSPENDED_SESSION, actor, act);
    }

    @Override
    @Transactional
    public Outcome<Void> close(SessionId id, Actor actor) {
        return desk.withTask(
                id,
                Task.RUN_SESSION,
                actor,
                (session, task) ->
                        closing.end(session, actor)
                                .map(
                                        absent -> {
                                            desk.finish(session, task, Map.of());
                                            return null;
                                        }));
    }

    private void record(
            VaccinationSession session, String action, Optional<String> reason, Actor actor) {
        AuditEvent event = AuditEvent.by(actor, action).inCase(session.id().value());
        audit.record(reason.map(text -> event.with("reason", text)).orElse(event));
    }

    private static String cut(String reason) {
        return StringUtils.left(reason.strip(), SessionService.REASON_LENGTH);
    }
}
