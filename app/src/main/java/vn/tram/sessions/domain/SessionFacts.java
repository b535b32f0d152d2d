package vn.tram.sessions.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.processes.sessions.VaccinationSessionProcess.Task;
import vn.tram.sessions.SessionView;
import vn.tram.workflow.CaseFacts;

/** The facts of a session that the inbox shows and that its deadlines start from. */
@Component
public class SessionFacts {

    private static final Duration BEFORE_THE_BEGIN = Duration.ofHours(24);

    private final SessionRepository sessions;
    private final SubjectStore subjects;

    SessionFacts(SessionRepository sessions, SubjectStore subjects) {
        this.sessions = sessions;
        this.subjects = subjects;
    }

    public CaseFacts of(UUID id) {
        SessionView session = session(id).view();
        return new CaseFacts(
                session.code(),
                session.placeName(),
                Optional.of(subjects.planned(id)),
                List.of(),
                session.place(),
                session.heldOn(),
                Optional.of(session.campaign()));
    }

    public LocalDate eventDate(UUID id) {
        return session(id).heldOn();
    }

    /** Preparing is due when the session begins, its day and its report after its planned end. */
    public Optional<Instant> clockStart(UUID id, String task) {
        VaccinationSession session = session(id);
        if (task.equals(Task.PREPARE_SESSION.id())) {
            return Optional.of(session.startsAt().minus(BEFORE_THE_BEGIN));
        }
        boolean fromItsEnd =
                task.equals(Task.RUN_SESSION.id()) || task.equals(Task.RECONCILE_SESSION.id());
        return fromItsEnd ? Optional.of(session.endsAt()) : Optional.empty();
    }

    private VaccinationSession session(UUID id) {
        return sessions.findById(id)
                .orElseThrow(() -> new IllegalStateException("no session " + id));
    }
}
