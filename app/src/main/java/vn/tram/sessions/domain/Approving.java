package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.processes.sessions.VaccinationSessionProcess.ApprovalVerdict;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.SessionDecisions;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SessionsRefusal.MustHavesOpen;
import vn.tram.sessions.SessionsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

@Service
class Approving implements SessionDecisions {

    private static final List<Task> APPROVAL =
            List.of(Task.APPROVE_SESSION, Task.APPROVE_SESSION_BY_DISTRICT);

    private final SessionDesk desk;
    private final Readiness readiness;
    private final SubjectStore subjects;
    private final AuditLog audit;
    private final Clock clock;

    Approving(
            SessionDesk desk,
            Readiness readiness,
            SubjectStore subjects,
            AuditLog audit,
            Clock clock) {
        this.desk = desk;
        this.readiness = readiness;
        this.subjects = subjects;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<Void> approve(
            SessionId id, int revision, Optional<String> despite, Actor actor) {
        Optional<String> reason = despite.map(String::strip).filter(StringUtils::isNotEmpty);
        return desk.withTask(
                id,
                APPROVAL,
                actor,
                (session, task) -> approve(session, task, revision, reason, actor));
    }

    private Outcome<Void> approve(
            VaccinationSession session,
            WorkItem task,
            int revision,
            Optional<String> despite,
            Actor actor) {
        if (session.plannedBy(actor)) {
            return Outcome.refused(Plain.OWN_PLAN);
        }
        if (session.revision() != revision) {
            return Outcome.refused(Plain.CHANGED);
        }
        long failing = readiness.of(session.view()).stream().filter(ReadinessLine::fails).count();
        if (failing > 0 && despite.isEmpty()) {
            return Outcome.refused(new MustHavesOpen((int) failing));
        }
        UUID key = session.id().value();
        return session.approve(
                        despite.map(text -> StringUtils.left(text, SessionService.REASON_LENGTH)),
                        actor,
                        clock.instant())
                .map(
                        approved -> {
                            AuditEvent event =
                                    AuditEvent.by(actor, "session.approved")
                                            .inCase(key)
                                            .with("people", subjects.planned(key));
                            audit.record(
                                    despite.map(text -> event.with("reason", text)).orElse(event));
                            desk.finish(session, task, ApprovalVerdict.APPROVE.asVariables());
                            return null;
                        });
    }

    @Override
    @Transactional
    public Outcome<Void> sendBack(SessionId id, String reason, Actor actor) {
        if (reason.isBlank()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return desk.withTask(
                id,
                APPROVAL,
                actor,
                (session, task) ->
                        session.sendBack(
                                        StringUtils.left(
                                                reason.strip(), SessionService.REASON_LENGTH))
                                .map(
                                        back -> {
                                            audit.record(
                                                    AuditEvent.by(actor, "session.sent-back")
                                                            .inCase(session.id().value())
                                                            .with("reason", reason.strip()));
                                            desk.finish(
                                                    session,
                                                    task,
                                                    ApprovalVerdict.SEND_BACK.asVariables());
                                            return null;
                                        }));
    }
}
