package vn.tram.stock.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.Actor;
import vn.tram.stock.LotHeld;
import vn.tram.stock.LotHolds.HoldPlace;
import vn.tram.stock.LotReleased;
import vn.tram.stock.domain.SuspensionStore.Suspension;

/** The hold by which a legal suspension reaches every store and desk of its province. */
@Component
class LegalHolds {

    private final HoldStore holds;
    private final ApplicationEventPublisher events;

    LegalHolds(HoldStore holds, ApplicationEventPublisher events) {
        this.holds = holds;
        this.events = events;
    }

    void begin(Suspension suspension, String reason, Actor actor, Instant at) {
        UUID id = TimeOrderedId.next();
        HoldPlace place = HoldPlace.in(suspension.province());
        holds.insertLegal(id, suspension, reason, actor, at);
        events.publishEvent(
                new LotHeld(id, suspension.lot(), place, reason, Optional.empty(), actor));
    }

    void end(Suspension suspension, String reason, Actor actor, Instant at) {
        UUID hold = holds.ofSuspension(suspension.id());
        holds.release(hold, reason, actor, at);
        events.publishEvent(new LotReleased(hold, suspension.lot(), reason, actor));
    }
}
