package vn.tram.stock.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.stock.LotHeld;
import vn.tram.stock.LotHolds;
import vn.tram.stock.LotId;
import vn.tram.stock.LotReleased;
import vn.tram.stock.LotView;
import vn.tram.stock.StockRefusal.Plain;

@Service
class HoldService implements LotHolds {

    private final HoldStore holds;
    private final LotStore lots;
    private final HoldAccess access;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final CommandTransaction commands;

    HoldService(
            HoldStore holds,
            LotStore lots,
            HoldAccess access,
            AuditLog audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.holds = holds;
        this.lots = lots;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<UUID> hold(
            LotId lot, HoldPlace place, String reason, Optional<UUID> caseId, Actor actor) {
        return commands.run(() -> begin(lot, place, reason, caseId, actor));
    }

    private Outcome<UUID> begin(
            LotId lotId, HoldPlace place, String reason, Optional<UUID> caseId, Actor actor) {
        Optional<LotView> lot = lots.byId(lotId.value());
        if (lot.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (!access.known(place)) {
            return Outcome.refused(Plain.PLACE);
        }
        if (!access.mayDecide(place, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (StringUtils.isBlank(reason)) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return Outcome.done(insert(lot.get(), place, reason, caseId, actor));
    }

    private UUID insert(
            LotView lot, HoldPlace place, String reason, Optional<UUID> caseId, Actor actor) {
        UUID id = TimeOrderedId.next();
        String why = StringUtils.left(reason.strip(), REASON_MAX);
        holds.insert(id, lot.id().value(), place, why, caseId, actor, clock.instant());
        record("stock.lot-held", lot, place, why, actor);
        events.publishEvent(new LotHeld(id, lot.id(), place, why, caseId, actor));
        return id;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HoldPlace> holdForCase(LotId lotId, String reason, UUID caseId, Actor by) {
        LotView lot = lots.byId(lotId.value()).orElseThrow();
        List<HoldPlace> places =
                holds.provincesWithout(lotId.value(), caseId).stream()
                        .map(UnitCode::of)
                        .map(HoldPlace::in)
                        .toList();
        places.forEach(place -> insert(lot, place, reason, Optional.of(caseId), by));
        return places;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int releaseForCase(UUID caseId, String reason, Actor by) {
        List<HoldView> open = holds.openOfCase(caseId);
        open.forEach(hold -> end(hold, StringUtils.left(reason.strip(), REASON_MAX), by));
        return open.size();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRelease(UUID id, Actor actor) {
        return holds.byId(id)
                .filter(hold -> hold.open() && !hold.legal())
                .filter(hold -> access.mayDecide(hold.place(), actor))
                .isPresent();
    }

    @Override
    public Outcome<Void> release(UUID id, String reason, Actor actor) {
        return commands.run(() -> end(id, reason, actor));
    }

    private Outcome<Void> end(UUID id, String reason, Actor actor) {
        Optional<HoldView> found = holds.byId(id).filter(hold -> access.sees(hold.place(), actor));
        if (found.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        HoldView hold = found.get();
        if (!access.mayDecide(hold.place(), actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (hold.legal()) {
            return Outcome.refused(Plain.LEGAL_HOLD);
        }
        if (StringUtils.isBlank(reason)) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return end(hold, StringUtils.left(reason.strip(), REASON_MAX), actor)
                ? Outcome.done()
                : Outcome.refused(Plain.NOT_NOW);
    }

    /** Whether it was open until now. */
    private boolean end(HoldView hold, String why, Actor actor) {
        if (!holds.release(hold.id(), why, actor, clock.instant())) {
            return false;
        }
        LotView lot = lots.byId(hold.lot().value()).orElseThrow();
        record("stock.lot-released", lot, hold.place(), why, actor);
        events.publishEvent(new LotReleased(hold.id(), hold.lot(), why, actor));
        return true;
    }

    private void record(String action, LotView lot, HoldPlace place, String reason, Actor actor) {
        AuditEvent event =
                AuditEvent.by(actor, action)
                        .about(lot.id().value())
                        .with("code", lot.number())
                        .with("place", access.name(place))
                        .with("reason", reason);
        audit.record(place.unit().map(event::in).orElse(event));
    }

    @Override
    @Transactional(readOnly = true)
    public List<HoldView> ofLot(LotId lot, Actor actor) {
        return seen(holds.ofLot(lot.value()), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<HoldView> open(Actor actor) {
        return seen(holds.open(), actor);
    }

    private List<HoldView> seen(List<HoldView> all, Actor actor) {
        return all.stream()
                .filter(hold -> access.sees(hold.place(), actor))
                .map(this::named)
                .toList();
    }

    private HoldView named(HoldView hold) {
        return new HoldView(
                hold.id(),
                hold.lot(),
                hold.place(),
                access.name(hold.place()),
                hold.reason(),
                hold.caseId(),
                hold.legal(),
                hold.heldBy(),
                hold.heldAt(),
                hold.releasedBy(),
                hold.releasedAt(),
                hold.releaseReason());
    }

    @Override
    @Transactional(readOnly = true)
    public List<HoldPlaceChoice> places(Actor actor) {
        return access.places(actor)
                .map(place -> new HoldPlaceChoice(place, access.name(place)))
                .toList();
    }
}
