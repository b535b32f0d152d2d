package vn.tram.stock.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.Actor;
import vn.tram.stock.LotView;
import vn.tram.stock.MovementKind;
import vn.tram.stock.ReceiptProblem;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.StockRefusal;
import vn.tram.stock.StockRefusal.MustRefuse;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.TransferState;
import vn.tram.stock.Transfers;
import vn.tram.stock.Transfers.FromOutside;
import vn.tram.stock.Transfers.Receipt;
import vn.tram.stock.Transfers.TransferView;
import vn.tram.stock.domain.ReceiptChecks.Expected;
import vn.tram.stock.domain.TransferStore.Settlement;

/** Vaccine stands at the door of a store: taken, taken in part, or refused. */
@Component
class Arrival {

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

    Arrival(
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

    Set<ReceiptProblem> problems(TransferView form, Receipt receipt) {
        return ReceiptChecks.of(
                expected(form.lot(), form.vials(), stores.byId(form.to().value()).orElseThrow()),
                receipt);
    }

    Set<ReceiptProblem> problems(FromOutside found) {
        Optional<LotView> lot = lots.byId(found.lot().value());
        Optional<Store> to = stores.byId(found.to().value());
        return lot.isEmpty() || to.isEmpty()
                ? Set.of()
                : ReceiptChecks.of(
                        expected(lot.get(), found.vialsOnPaper(), to.get()), found.receipt());
    }

    private Expected expected(LotView lot, int vials, Store to) {
        return new Expected(
                lot,
                vials,
                to.range(),
                held.at(to.id(), lot.id().value()),
                StoredTime.today(clock));
    }

    Outcome<TransferView> settle(TransferView form, Receipt receipt, boolean accept, Actor actor) {
        Store to = stores.byId(form.to().value()).orElseThrow();
        if (!StoreAccess.keeps(to, actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        Set<ReceiptProblem> problems = problems(form, receipt);
        Optional<StockRefusal> refusal = refusal(receipt, problems, accept);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        if (!transfers.settle(
                form.id().value(),
                settlement(form.lot(), receipt, problems, accept),
                actor,
                clock.instant())) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (accept) {
            takeIn(form, receipt, to, actor);
        } else {
            form.allocation().ifPresent(id -> allocations.unserve(id, form.doses()));
        }
        return recorded(form.id().value(), to, receipt, accept, actor);
    }

    private Outcome<TransferView> recorded(
            UUID id, Store to, Receipt receipt, boolean accept, Actor actor) {
        TransferView settled = transfers.byId(id).orElseThrow();
        AuditEvent event =
                AuditEvent.by(actor, accept ? "stock.received" : "stock.refused")
                        .about(id)
                        .in(to.place())
                        .with("code", settled.code())
                        .with("amount", settled.arrivedDoses().orElse(0));
        audit.record(receipt.minutes().isBlank() ? event : event.with("reason", receipt.minutes()));
        return Outcome.done(settled);
    }

    private static Settlement settlement(
            LotView lot, Receipt receipt, Set<ReceiptProblem> problems, boolean accept) {
        return new Settlement(
                accept ? TransferState.ARRIVED : TransferState.REFUSED,
                receipt,
                receipt.vials() * lot.dosesPerVial(),
                receipt.damagedVials() * lot.dosesPerVial(),
                problems);
    }

    private static Optional<StockRefusal> refusal(
            Receipt receipt, Set<ReceiptProblem> problems, boolean accept) {
        boolean sensible =
                receipt.vials() >= (accept ? 1 : 0)
                        && receipt.vials() <= MOST_VIALS
                        && receipt.damagedVials() >= 0
                        && receipt.damagedVials() <= receipt.vials()
                        && receipt.vvm().map(stage -> stage >= 1 && stage <= 4).orElse(true);
        if (!sensible) {
            return Optional.of(Plain.AMOUNT);
        }
        if (!TemperatureRules.possible(receipt.celsius())) {
            return Optional.of(Plain.TEMPERATURE_IMPOSSIBLE);
        }
        if (accept && ReceiptChecks.mustRefuse(problems)) {
            return Optional.of(new MustRefuse(problems));
        }
        int minutes = receipt.minutes().strip().length();
        if ((!accept || !problems.isEmpty()) && minutes < Transfers.MINUTES_MIN) {
            return Optional.of(Plain.MINUTES_MISSING);
        }
        return minutes > Transfers.MINUTES_MAX
                ? Optional.of(Plain.TEXT_TOO_LONG)
                : Optional.empty();
    }

    private void takeIn(TransferView form, Receipt receipt, Store to, Actor actor) {
        UUID lot = form.lot().id().value();
        int size = form.lot().dosesPerVial();
        int good = (receipt.vials() - receipt.damagedVials()) * size;
        int damaged = receipt.damagedVials() * size;
        int missing = form.doses() - good - damaged;
        if (good > 0) {
            ledger.put(to.id(), lot, good, Condition.read(receipt.vvm()));
            ledger.book(
                    road(MovementKind.ARRIVED, lot, good, form.id().value(), actor)
                            .toStore(to.id()));
        }
        writeOff(lot, damaged, WasteReason.BROKEN, form.id().value(), actor);
        writeOff(lot, missing, WasteReason.MISSING, form.id().value(), actor);
    }

    private void writeOff(UUID lot, int doses, WasteReason reason, UUID form, Actor actor) {
        if (doses > 0) {
            ledger.book(
                    road(MovementKind.WASTED, lot, doses, form, actor).because(reason.name(), ""));
        }
    }

    private static Movement road(
            MovementKind kind, UUID lot, int doses, UUID transfer, Actor actor) {
        return Movement.of(TimeOrderedId.next(), kind, lot, doses, actor.id()).on(transfer);
    }

    Outcome<TransferView> fromOutside(FromOutside found, boolean accept, Actor actor) {
        Optional<Store> to = stores.byId(found.to().value());
        Optional<LotView> lot = lots.byId(found.lot().value());
        if (to.isEmpty() || lot.isEmpty() || !StoreAccess.maySee(to.get(), actor)) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (!StoreAccess.keeps(to.get(), actor) || to.get().facility().isPresent()) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        Optional<TransferView> before = transfers.byId(found.id());
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        Set<ReceiptProblem> problems = problems(found);
        Optional<StockRefusal> refusal =
                paper(found).or(() -> refusal(found.receipt(), problems, accept));
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        enter(found, lot.get(), to.get(), problems, accept, actor);
        return recorded(found.id(), to.get(), found.receipt(), accept, actor);
    }

    private static Optional<StockRefusal> paper(FromOutside found) {
        if (found.vialsOnPaper() < 1 || found.vialsOnPaper() > MOST_VIALS) {
            return Optional.of(Plain.AMOUNT);
        }
        if (StringUtils.isBlank(found.sender())) {
            return Optional.of(Plain.PLACE);
        }
        return found.sender().strip().length() > Transfers.SENDER_MAX
                ? Optional.of(Plain.TEXT_TOO_LONG)
                : Optional.empty();
    }

    private void enter(
            FromOutside found,
            LotView lot,
            Store to,
            Set<ReceiptProblem> problems,
            boolean accept,
            Actor actor) {
        int size = lot.dosesPerVial();
        transfers.arriveFromOutside(
                found.id(),
                codes.next(StockCodes.TRANSFER),
                found.sender().strip(),
                to.id(),
                lot.id().value(),
                found.vialsOnPaper() * size,
                actor,
                clock.instant());
        transfers.settle(
                found.id(),
                settlement(lot, found.receipt(), problems, accept),
                actor,
                clock.instant());
        int good = (found.receipt().vials() - found.receipt().damagedVials()) * size;
        if (accept && good > 0) {
            ledger.put(to.id(), lot.id().value(), good, Condition.read(found.receipt().vvm()));
            ledger.book(
                    Movement.of(
                                    found.id(),
                                    MovementKind.RECEIVED,
                                    lot.id().value(),
                                    good,
                                    actor.id())
                            .toStore(to.id())
                            .on(found.id()));
        }
    }
}
