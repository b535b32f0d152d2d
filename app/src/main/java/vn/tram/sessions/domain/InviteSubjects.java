package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;
import vn.tram.workflow.Workflow;

/** Invites everybody who is planned, a stretch of numbers a transaction. */
@Component
public class InviteSubjects implements BatchHandler {

    public static final String KIND = "session-invitations";

    private static final int STRETCH = 500;

    private final SessionRepository sessions;
    private final SubjectStore subjects;
    private final InvitationStore invitations;
    private final SessionMessages messages;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;

    InviteSubjects(
            SessionRepository sessions,
            SubjectStore subjects,
            InvitationStore invitations,
            SessionMessages messages,
            Workflow workflow,
            AuditLog audit,
            Clock clock) {
        this.sessions = sessions;
        this.subjects = subjects;
        this.invitations = invitations;
        this.messages = messages;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(BatchRun run) {
        UUID id = run.batch().caseId();
        VaccinationSession session = sessions.findById(id).orElseThrow();
        int last = subjects.lastNumber(id);
        run.phase("invitations", last);
        for (int from = (int) run.checkpoint(); from < last; from += STRETCH) {
            int after = from;
            int until = Math.min(last, from + STRETCH);
            run.chunk(until, () -> invite(session, after, until));
        }
        run.finish(() -> finish(id));
    }

    private void invite(VaccinationSession session, int after, int until) {
        UUID id = session.id().value();
        List<Invitee> people = invitations.next(id, session.moves(), after, until);
        messages.invite(session.view(), people);
        invitations.told(id, session.moves(), after, until, clock.instant());
    }

    private void finish(UUID id) {
        VaccinationSession session = sessions.lock(id).orElseThrow();
        if (!session.invited().isDone()) {
            return;
        }
        sessions.saveAndFlush(session);
        audit.record(
                AuditEvent.bySystem("session.invited")
                        .inCase(id)
                        .with("people", invitations.written(id, session.moves())));
        workflow.announce(Message.SUBJECTS_INVITED.id(), id, Map.of());
    }
}
