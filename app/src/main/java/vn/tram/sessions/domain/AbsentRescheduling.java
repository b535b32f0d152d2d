package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.PhoneNumber;
import vn.tram.processes.sessions.VaccinationSessionProcess.Message;
import vn.tram.sessions.SessionState;
import vn.tram.sessions.domain.AbsentStore.Missed;
import vn.tram.sessions.domain.AbsentStore.Next;
import vn.tram.sessions.domain.AbsentStore.Placed;
import vn.tram.workflow.BatchHandler;
import vn.tram.workflow.BatchRun;
import vn.tram.workflow.Workflow;

/**
 * Gives people who were not vaccinated the free places of the next sessions of the same campaign,
 * facility and product, by priority and by when they were due (docs/decisions/0127). Who finds no
 * place stays due. A place that was given is marked on the row left behind, so that going over it
 * again gives nobody a second one.
 */
@Component
public class AbsentRescheduling implements BatchHandler {

    public static final String KIND = "session-absent";

    private final AbsentStore people;
    private final SessionMessages messages;
    private final SessionRepository sessions;
    private final Workflow workflow;
    private final AuditLog audit;
    private final Clock clock;
    private final int chunk;

    AbsentRescheduling(
            AbsentStore people,
            SessionMessages messages,
            SessionRepository sessions,
            Workflow workflow,
            AuditLog audit,
            Clock clock,
            @Value("${tram.sessions.absent-chunk:500}") int chunk) {
        this.people = people;
        this.messages = messages;
        this.sessions = sessions;
        this.workflow = workflow;
        this.audit = audit;
        this.clock = clock;
        this.chunk = chunk;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(BatchRun run) {
        UUID id = run.batch().caseId();
        run.phase("new-dates", people.waiting(id));
        long done = run.checkpoint();
        Given given = new Given();
        do {
            given.people = 0;
            long next = done + 1;
            run.chunk(next, () -> given.people = giveOut(id));
            done = next;
        } while (given.people > 0);
        run.finish(() -> finish(id));
    }

    /** What a chunk answers with. */
    private static final class Given {
        private int people;
    }

    /** Fills places of one session; answers with how many people got one. */
    private int giveOut(UUID id) {
        Optional<Next> next = people.nextWithPlaces(id);
        if (next.isEmpty()) {
            return 0;
        }
        List<Missed> first = people.first(id, next.get(), Math.min(chunk, next.get().free()));
        if (first.isEmpty()) {
            return 0;
        }
        Instant now = clock.instant();
        List<Placed> placed = people.place(next.get(), first, now);
        if (next.get().state() == SessionState.PREPARING) {
            // those of a plan that is not approved yet are invited together with the others
            tell(next.get(), placed);
            people.invited(next.get(), placed, now);
        }
        audit.record(
                AuditEvent.bySystem("session.places-taken")
                        .inCase(next.get().id())
                        .with("people", placed.size()));
        return placed.size();
    }

    private void tell(Next next, List<Placed> placed) {
        messages.newDate(
                sessions.findById(next.id()).orElseThrow().view(),
                placed.stream()
                        .map(
                                one ->
                                        new Invitee(
                                                one.who().person(),
                                                one.number(),
                                                one.who().phone().map(PhoneNumber::new)))
                        .toList());
    }

    private void finish(UUID id) {
        VaccinationSession session = sessions.lock(id).orElseThrow();
        session.absentRescheduled().value();
        sessions.saveAndFlush(session);
        int moved = people.newDates(id).stream().mapToInt(date -> date.people()).sum();
        audit.record(
                AuditEvent.bySystem("session.absent-rescheduled")
                        .inCase(id)
                        .with("people", moved)
                        .with("open", people.waiting(id)));
        workflow.announce(Message.ABSENT_RESCHEDULED.id(), id, Map.of());
    }
}
