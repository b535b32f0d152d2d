package vn.tram.sessions.domain;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.SessionSuspended;
import vn.tram.sessions.domain.DayActs.Moment;
import vn.tram.staff.Actor;

/**
 * Stops injections of a session at once (NĐ 104/2016 art. 5.2(a), TT 13/2026 art. 12.3): the
 * session is held alone, so no desk is in the middle of one.
 */
@Component
class DaySuspension {

    private final SessionRepository sessions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final java.time.Clock clock;

    DaySuspension(
            SessionRepository sessions,
            AuditLog audit,
            ApplicationEventPublisher events,
            java.time.Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody's serious reaction: the session stands still, the lot is not used at the facility.
     */
    void afterSerious(Moment moment, String reason) {
        if (!moment.session().suspended()) {
            suspend(moment.session(), reason, moment.actor());
        }
    }

    Outcome<Void> suspend(VaccinationSession session, String reason, Actor actor) {
        Outcome<Void> done = session.suspend(reason, clock.instant());
        if (done.isDone()) {
            sessions.saveAndFlush(session);
            audit.record(
                    AuditEvent.by(actor, "day.suspended")
                            .inCase(session.id().value())
                            .with("reason", reason));
            events.publishEvent(new SessionSuspended(session.id(), reason, actor));
        }
        return done;
    }
}
