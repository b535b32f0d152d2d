package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.ConfirmVerdict;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.ClosingRefusal;
import vn.tram.sessions.SessionClosing;
import vn.tram.sessions.SessionConfirmed;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionResult;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.SessionsRefusal;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

@Service
class ResultService implements SessionResult {

    private static final Set<SessionState> WITH_RESULT =
            EnumSet.of(SessionState.CONFIRMING, SessionState.CONFIRMED);

    private final SessionAccess access;
    private final SessionDesk desk;
    private final ReconciliationService vaccine;
    private final ReconciliationStore signed;
    private final ClosingStore people;
    private final ResultStore figures;
    private final SessionRepository sessions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResultService(
            SessionAccess access,
            SessionDesk desk,
            ReconciliationService vaccine,
            ReconciliationStore signed,
            ClosingStore people,
            ResultStore figures,
            SessionRepository sessions,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.desk = desk;
        this.vaccine = vaccine;
        this.signed = signed;
        this.people = people;
        this.figures = figures;
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Result> result(SessionId id, Actor actor) {
        return access.visible(id, actor)
                .filter(session -> WITH_RESULT.contains(session.state()))
                .map(session -> result(session, actor));
    }

    Result result(VaccinationSession session, Actor actor) {
        UUID id = session.id().value();
        ResultStore.People counted = figures.people(id);
        return new Result(
                vaccine.balance(session, actor),
                counted.all() - counted.unannounced(),
                counted.unannounced(),
                people.results(id),
                figures.doses(id),
                counted.shown(),
                counted.common(),
                counted.serious(),
                task(session, actor).isDone()
                        && !actor.id().value().equals(session.reconciledBy()));
    }

    private Outcome<WorkItem> task(VaccinationSession session, Actor actor) {
        return desk.task(session, java.util.List.of(Task.CONFIRM_SESSION), actor);
    }

    @Override
    @Transactional
    public Outcome<Void> confirm(SessionId id, int revision, Actor actor) {
        return access.locked(id, actor)
                .then(
                        session ->
                                task(session, actor)
                                        .then(task -> confirm(session, task, revision, actor)));
    }

    private Outcome<Void> confirm(
            VaccinationSession session, WorkItem task, int revision, Actor actor) {
        if (session.view().revision() != revision) {
            return Outcome.refused(ClosingRefusal.Plain.CHANGED);
        }
        if (actor.id().value().equals(session.reconciledBy())) {
            return Outcome.refused(ClosingRefusal.Plain.OWN_RECONCILIATION);
        }
        Instant now = clock.instant();
        return session.confirm(actor, now)
                .map(
                        done -> {
                            desk.finish(session, task, ConfirmVerdict.CONFIRM.asVariables());
                            audit.record(
                                    AuditEvent.by(actor, "session.confirmed")
                                            .inCase(session.id().value())
                                            .with(
                                                    "people",
                                                    figures.doses(session.id().value()).total()));
                            sessions.saveAndFlush(session);
                            events.publishEvent(new SessionConfirmed(session.id(), actor, now));
                            return null;
                        });
    }

    @Override
    @Transactional
    public Outcome<Void> sendBack(SessionId id, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(SessionsRefusal.Plain.REASON_MISSING);
        }
        if (reason.strip().length() > SessionClosing.REASON_LENGTH) {
            return Outcome.refused(ClosingRefusal.Plain.REASON_TOO_LONG);
        }
        return access.locked(id, actor)
                .then(
                        session ->
                                task(session, actor)
                                        .then(
                                                task ->
                                                        sendBack(
                                                                session,
                                                                task,
                                                                reason.strip(),
                                                                actor)));
    }

    private Outcome<Void> sendBack(
            VaccinationSession session, WorkItem task, String reason, Actor actor) {
        UUID id = session.id().value();
        return session.returnToReconciling()
                .map(
                        back -> {
                            signed.sendBack(id, reason, actor, clock.instant());
                            desk.finish(session, task, ConfirmVerdict.SEND_BACK.asVariables());
                            audit.record(
                                    AuditEvent.by(actor, "session.result-sent-back")
                                            .inCase(id)
                                            .with("reason", reason));
                            return null;
                        });
    }
}
