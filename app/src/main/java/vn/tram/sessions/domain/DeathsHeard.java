package vn.tram.sessions.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.notices.Notices;
import vn.tram.people.DeathTakenBack;
import vn.tram.people.PersonDied;
import vn.tram.sessions.DayResult;
import vn.tram.staff.Actor;

/**
 * Who died is not expected any more: the number becomes free and nothing more is sent; nobody
 * counts them among those who found no place. Where the death was a mistake, the person is last on
 * the stand-by list again.
 */
@Component
class DeathsHeard {

    private final DeadSubjects subjects;
    private final LeftOver left;
    private final ClosingStore counters;
    private final Notices notices;
    private final AuditLog audit;
    private final Clock clock;

    DeathsHeard(
            DeadSubjects subjects,
            LeftOver left,
            ClosingStore counters,
            Notices notices,
            AuditLog audit,
            Clock clock) {
        this.subjects = subjects;
        this.left = left;
        this.counters = counters;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void died(PersonDied event) {
        UUID person = event.person().value();
        Instant now = clock.instant();
        left.died(person);
        subjects.expected(person, event.diedOn())
                .forEach(
                        row -> {
                            if (subjects.end(row.subject(), now)) {
                                counters.count(row.session(), DayResult.NOT_DONE, 1);
                                notices.withdraw(row.session(), person);
                                audit.record(
                                        event(event.by(), "session.dead-taken-out", row, person));
                            }
                        });
    }

    @EventListener
    void lives(DeathTakenBack event) {
        UUID person = event.person().value();
        Instant now = clock.instant();
        left.lives(person);
        subjects.ended(person)
                .forEach(
                        row -> {
                            if (subjects.standBy(row, now)) {
                                counters.count(row.session(), DayResult.NOT_DONE, -1);
                                audit.record(event(event.by(), "session.person-back", row, person));
                            }
                        });
    }

    private static AuditEvent event(Actor actor, String action, DeadSubjects.Row row, UUID person) {
        return AuditEvent.by(actor, action).inCase(row.session()).about(person);
    }
}
