package vn.tram.stock.domain;

import java.time.Clock;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.Actor;
import vn.tram.stock.Allocations.AllocationView;
import vn.tram.stock.LotView;
import vn.tram.stock.MovementKind;
import vn.tram.stock.StockRefusal;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StockRefusal.Unfit;
import vn.tram.stock.TransferState;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.Sending;
import vn.tram.stock.Transfers.TransferView;

/** Vaccine leaves a store for another one, and comes back where it was refused. */
@Component
class Dispatch {

    private static final int MOST_VIALS = 1_000_000;

    private final TransferStore transfers;
    private final AllocationStore allocations;
    private final StoreRows stores;
    private final LotStore lots;
    private final Ledger ledger;
    private final Held held;
    private final StockCodes codes;
    private final AuditLog audit;
    private final Clock clock;

    Dispatch(
            TransferStore transfers,
            AllocationStore allocations,
            StoreRows stores,
            LotStore lots,
            Ledger ledger,
            Held held,
            StockCodes codes,
            AuditLog audit,
            Clock clock) {
        this.transfers = transfers;
        this.allocations = allocations;
        this.stores = stores;
        this.lots = lots;
        this.ledger = ledger;
        this.held = held;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<TransferView> send(Sending sending, Actor actor) {
        Optional<AllocationView> allocation = allocations.byId(sending.allocation());
        Optional<LotView> lot = lots.byId(sending.lot().value());
        if (allocation.isEmpty() || lot.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        Store from = stores.byId(allocation.get().from().value()).orElseThrow();
        Store to = stores.byId(allocation.get().to().value()).orElseThrow();
        if (!StoreAccess.keeps(from, actor)) {
            return Outcome.refused(
                    StoreAccess.maySee(from, actor) ? Plain.NOT_YOURS : Plain.NOT_FOUND);
        }
        Optional<TransferView> before = transfers.byId(sending.id());
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return unfit(sending, allocation.get(), lot.get(), from, to)
                .<Outcome<TransferView>>map(Outcome::refused)
                .orElseGet(() -> book(sending, lot.get(), from, to, actor));
    }

    private Optional<StockRefusal> unfit(
            Sending sending, AllocationView allocation, LotView lot, Store from, Store to) {
        if (!lot.product().code().equals(allocation.product().code())) {
            return Optional.of(Plain.OTHER_PRODUCT);
        }
        if (lot.expiredOn(StoredTime.today(clock))) {
            return Optional.of(Plain.LOT_EXPIRED);
        }
        if (held.at(from.id(), lot.id().value()) || held.at(to.id(), lot.id().value())) {
            return Optional.of(Plain.LOT_HELD);
        }
        if (sending.vials() < 1 || sending.vials() > MOST_VIALS) {
            return Optional.of(Plain.AMOUNT);
        }
        boolean unfit =
                sending.vvm().filter(Condition::unfit).isPresent()
                        || ledger.condition(from.id(), lot.id().value()).unfit();
        if (unfit) {
            return Optional.of(Unfit.VVM);
        }
        return to.range().holds(sending.celsius())
                ? Optional.empty()
                : Optional.of(Unfit.TEMPERATURE);
    }

    private Outcome<TransferView> book(
            Sending sending, LotView lot, Store from, Store to, Actor actor) {
        int doses = sending.vials() * lot.dosesPerVial();
        if (!allocations.serve(sending.allocation(), doses)) {
            return Outcome.refused(Plain.BEYOND_ALLOCATION);
        }
        if (!ledger.take(from.id(), lot.id().value(), doses)) {
            return Outcome.refused(Plain.NOT_ENOUGH);
        }
        if (lots.byId(lot.id().value()).orElseThrow().dosesPerVial() != lot.dosesPerVial()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        transfers.send(
                codes.next(StockCodes.TRANSFER),
                sending,
                doses,
                from,
                to.id(),
                actor,
                clock.instant());
        ledger.book(
                Movement.of(sending.id(), MovementKind.SENT, lot.id().value(), doses, actor.id())
                        .fromStore(from.id())
                        .on(sending.id()));
        TransferView sent = transfers.byId(sending.id()).orElseThrow();
        audit.record(
                AuditEvent.by(actor, "stock.sent")
                        .about(sending.id())
                        .in(from.place())
                        .with("code", sent.code())
                        .with("amount", doses));
        return Outcome.done(sent);
    }

    Outcome<TransferView> takeBack(TransferView form, int keptVials, String reason, Actor actor) {
        Optional<Store> from = form.from().flatMap(id -> stores.byId(id.value()));
        if (from.isEmpty() || !StoreAccess.keeps(from.get(), actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        int kept = keptVials * form.lot().dosesPerVial();
        if (keptVials < 0 || keptVials > form.vials()) {
            return Outcome.refused(Plain.AMOUNT);
        }
        if (kept < form.doses() && StringUtils.isBlank(reason)) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        if (form.state() != TransferState.REFUSED
                || !transfers.back(
                        form.id().value(),
                        kept,
                        StringUtils.left(reason.strip(), Transfers.MINUTES_MAX / 2),
                        actor,
                        clock.instant())) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        offTheRoad(form, from.get(), kept, reason, actor);
        audit.record(
                AuditEvent.by(actor, "stock.taken-back")
                        .about(form.id().value())
                        .in(from.get().place())
                        .with("code", form.code())
                        .with("amount", kept)
                        .with("reason", reason));
        return Outcome.done(transfers.byId(form.id().value()).orElseThrow());
    }

    /** What the receiver read, unless the sender finds those vials fit all the same. */
    private static Optional<Integer> kept(TransferView form) {
        return form.arrivedVvm().filter(stage -> !Condition.unfit(stage)).or(form::sentVvm);
    }

    private void offTheRoad(TransferView form, Store from, int kept, String reason, Actor actor) {
        var lot = form.lot().id().value();
        if (kept > 0) {
            ledger.put(from.id(), lot, kept, Condition.read(kept(form)));
            ledger.book(
                    Movement.of(TimeOrderedId.next(), MovementKind.REFUSED, lot, kept, actor.id())
                            .toStore(from.id())
                            .on(form.id().value()));
        }
        int lost = form.doses() - kept;
        if (lost > 0) {
            ledger.book(
                    Movement.of(TimeOrderedId.next(), MovementKind.DESTROYED, lot, lost, actor.id())
                            .on(form.id().value())
                            .because(null, StringUtils.left(reason, 500)));
        }
    }
}
