package vn.tram.safety.domain;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.tram.kernel.CleanText;
import vn.tram.kernel.Outcome;
import vn.tram.safety.EventAct;
import vn.tram.safety.EventAct.Closed;
import vn.tram.safety.EventAct.Compensated;
import vn.tram.safety.EventAct.FollowedUp;
import vn.tram.safety.EventAct.Forwarded;
import vn.tram.safety.EventAct.Investigated;
import vn.tram.safety.EventAct.InvestigationOpened;
import vn.tram.safety.EventAct.Progressed;
import vn.tram.safety.EventAct.Reported;
import vn.tram.safety.EventAct.Supplemented;
import vn.tram.safety.EventsRefusal.Plain;
import vn.tram.staff.Actor;
import vn.tram.stock.LotHolds;

/** What each piece of work changes in its case, and what it tells the process. */
@Component
class EventWork {

    private static final int NAME_MAX = 160;

    private final CouncilWork council;
    private final Compensating compensating;
    private final LotHolds holds;

    EventWork(CouncilWork council, Compensating compensating, LotHolds holds) {
        this.council = council;
        this.compensating = compensating;
        this.holds = holds;
    }

    /** Does it; answers what steers the process. */
    Outcome<Map<String, Object>> of(AdverseEvent event, EventAct act, Actor actor, Instant now) {
        if (act instanceof FollowedUp done) {
            event.is(done.state());
            event.close(now);
        } else if (act instanceof Reported done) {
            event.is(done.state());
            event.report(now);
        } else if (act instanceof InvestigationOpened done) {
            return opened(event, CleanText.of(done.head()), now);
        } else if (act instanceof Investigated) {
            event.investigated(now);
        } else if (act instanceof Supplemented) {
            event.supplemented(now);
        } else if (act instanceof Progressed done) {
            event.is(done.state());
        } else if (act instanceof Compensated decided) {
            return compensating.decide(event, decided, actor, now).map(done -> Map.of());
        } else if (act instanceof Closed closed) {
            close(event, closed, actor, now);
        } else if (!(act instanceof Forwarded)) {
            return council.of(event, act, actor, now);
        }
        return Outcome.done(Map.of());
    }

    private static Outcome<Map<String, Object>> opened(
            AdverseEvent event, String head, Instant now) {
        if (head.isEmpty()) {
            return Outcome.refused(Plain.NAME_MISSING);
        }
        if (head.length() > NAME_MAX) {
            return Outcome.refused(Plain.TEXT_TOO_LONG);
        }
        event.openInvestigation(head, now);
        return Outcome.done(Map.of());
    }

    private void close(AdverseEvent event, Closed closed, Actor actor, Instant now) {
        if (closed.releaseLot()) {
            holds.releaseForCase(event.id().value(), CleanText.of(closed.words()), actor);
        }
        event.close(now);
    }
}
