package vn.tram.sessions.domain;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.SessionState;
import vn.tram.workflow.Batch;
import vn.tram.workflow.Batches;
import vn.tram.workflow.Workflow;

/**
 * What follows when a session is called off: nobody stays planned, nothing goes on, all are told.
 */
@Component
class Ending {

    private static final int LATEST = 10;

    private final SessionRepository sessions;
    private final SubjectStore subjects;
    private final LeftOver left;
    private final ClosingStore closing;
    private final Batches batches;
    private final Workflow workflow;
    private final Clock clock;

    Ending(
            SessionRepository sessions,
            SubjectStore subjects,
            LeftOver left,
            ClosingStore closing,
            Batches batches,
            Workflow workflow,
            Clock clock) {
        this.sessions = sessions;
        this.subjects = subjects;
        this.left = left;
        this.closing = closing;
        this.batches = batches;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * @param before state in which the session was called off
     */
    void calledOff(
            VaccinationSession session, SessionState before, String reason, Message message) {
        sessions.saveAndFlush(session);
        left.forget(session.id().value());
        batches.ofCase(session.id().value(), LATEST).stream()
                .filter(batch -> batch.state().live() || batch.state() == Batch.State.FAILED)
                .map(Batch::id)
                .forEach(batches::stop);
        UUID id = session.id().value();
        int ended = subjects.end(id, DayResult.NOT_DONE, reason, clock.instant());
        closing.count(id, DayResult.NOT_DONE, ended);
        workflow.announce(message.id(), session.id().value(), Map.of());
        boolean invited =
                before == SessionState.INVITING
                        || before == SessionState.PREPARING
                        || before == SessionState.RUNNING;
        if (invited) {
            batches.start(TellSubjects.KIND, session.id().value(), Optional.empty());
        }
    }
}
