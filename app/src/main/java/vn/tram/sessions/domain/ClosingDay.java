package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.ClosingRefusal.StillHere;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.staff.Actor;

/**
 * The end of the day of a session that is held alone: whatever desks did before is seen, and none
 * of them acts any more. In the caller's transaction, which completes the task.
 */
@Component
class ClosingDay {

    private final ClosingStore people;
    private final AuditLog audit;
    private final Clock clock;

    ClosingDay(ClosingStore people, AuditLog audit, Clock clock) {
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Moves the session to the state after the day; answers with how many are absent. */
    Outcome<Integer> end(VaccinationSession session, Actor actor) {
        UUID id = session.id().value();
        Map<DayStep, Integer> steps = people.steps(id);
        int here =
                steps.entrySet().stream()
                        .filter(
                                at ->
                                        at.getKey() != DayStep.EXPECTED
                                                && at.getKey() != DayStep.DONE)
                        .mapToInt(Map.Entry::getValue)
                        .sum();
        if (here > 0) {
            int observed =
                    steps.getOrDefault(DayStep.OBSERVATION, 0)
                            + steps.getOrDefault(DayStep.LEAVING, 0);
            return Outcome.refused(new StillHere(here, observed));
        }
        Instant now = clock.instant();
        return session.close(now).map(closed -> absent(id, actor, now));
    }

    /** The end of a session that stood still: who was received is not done, with the reason. */
    Outcome<Integer> endEarly(VaccinationSession session, String reason, Actor actor) {
        UUID id = session.id().value();
        Map<DayStep, Integer> steps = people.steps(id);
        int observed =
                steps.getOrDefault(DayStep.OBSERVATION, 0) + steps.getOrDefault(DayStep.LEAVING, 0);
        if (observed > 0) {
            return Outcome.refused(new StillHere(observed, observed));
        }
        Instant now = clock.instant();
        return session.endEarly(reason, now)
                .map(
                        ended -> {
                            int notDone = people.nobodyDone(id, reason, now);
                            people.count(id, DayResult.NOT_DONE, notDone);
                            return absent(id, actor, now);
                        });
    }

    private int absent(UUID session, Actor actor, Instant now) {
        int absent = people.absent(session, now);
        people.count(session, DayResult.ABSENT, absent);
        audit.record(AuditEvent.by(actor, "session.closed").inCase(session).with("people", absent));
        return absent;
    }
}
