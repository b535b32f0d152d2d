package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.sessions.SessionState;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;

/**
 * Tells everybody who was invited that the session is moved or called off. A session that is moved
 * once more while this runs is told anew from the first number on.
 */
@Component
class TellSubjects implements BatchHandler {

    static final String KIND = "session-notices";

    /** Of a session that was called off; no session is moved so often. */
    private static final int CALLED_OFF = 30_000;

    private static final int STRETCH = 500;
    private static final int A_WORDING = 1_000_000;

    private final SessionRepository sessions;
    private final SubjectStore subjects;
    private final InvitationStore invitations;
    private final SessionMessages messages;
    private final Clock clock;

    TellSubjects(
            SessionRepository sessions,
            SubjectStore subjects,
            InvitationStore invitations,
            SessionMessages messages,
            Clock clock) {
        this.sessions = sessions;
        this.subjects = subjects;
        this.invitations = invitations;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(BatchRun run) {
        UUID id = run.batch().caseId();
        int last = subjects.lastNumber(id);
        run.phase("notices", last);
        Instant before = run.batch().payload().map(Instant::parse).orElseGet(clock::instant);
        int told;
        do {
            VaccinationSession session = sessions.findById(id).orElseThrow();
            told = wording(session);
            long begin = Math.max(run.checkpoint(), (long) told * A_WORDING);
            for (long at = begin; at < (long) told * A_WORDING + last; at += STRETCH) {
                int after = (int) (at % A_WORDING);
                run.chunk(at + STRETCH, () -> tell(session, before, after));
            }
        } while (wording(sessions.findById(id).orElseThrow()) != told);
        run.finish(() -> {});
    }

    private static int wording(VaccinationSession session) {
        return session.state() == SessionState.CANCELLED ? CALLED_OFF : session.moves();
    }

    private void tell(VaccinationSession session, Instant before, int after) {
        UUID id = session.id().value();
        int wording = wording(session);
        List<Invitee> people = invitations.next(id, wording, after, after + STRETCH);
        if (wording == CALLED_OFF) {
            messages.cancelled(session.view(), people);
        } else {
            messages.moved(session.view(), wording, before, people);
        }
        invitations.told(id, wording, after, after + STRETCH, clock.instant());
    }
}
