package vn.tram.stock.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.LotView;
import vn.tram.stock.MovementKind;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StockRefusal.VialOpenAlready;
import vn.tram.stock.VialView;
import vn.tram.stock.domain.VialStore.Opening;

/** Vials of a session are opened, in the caller's transaction. */
@Component
class VialOpening {

    /** No desk of the day: doses entered afterwards. */
    private static final int PAPER = 0;

    private final StoreRows stores;
    private final LotStore lots;
    private final UsableLots usable;
    private final VialStore vials;
    private final Ledger ledger;
    private final Clock clock;

    VialOpening(
            StoreRows stores,
            LotStore lots,
            UsableLots usable,
            VialStore vials,
            Ledger ledger,
            Clock clock) {
        this.stores = stores;
        this.lots = lots;
        this.usable = usable;
        this.vials = vials;
        this.ledger = ledger;
        this.clock = clock;
    }

    Outcome<VialView> open(UUID session, LotId lotId, int desk, UUID command, Actor by) {
        Optional<Store> store = stores.lockOfSession(session);
        if (store.isEmpty()) {
            return Outcome.refused(Plain.NOTHING_UNOPENED);
        }
        Optional<VialView> before = vials.byId(command);
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        if (ledger.knows(command)) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        return usable.at(store.get(), lotId)
                .then(lot -> openNext(session, store.get(), lot, desk, command, by));
    }

    private Outcome<VialView> openNext(
            UUID session, Store store, LotView lot, int desk, UUID command, Actor by) {
        Optional<VialView> inUse = vials.inUse(session, lot.id().value(), desk, clock.instant());
        return inUse.isPresent()
                ? Outcome.refused(new VialOpenAlready(inUse.get().code(), inUse.get().left()))
                : openAtDesk(session, store, lot, desk, command, by);
    }

    private Outcome<VialView> openAtDesk(
            UUID session, Store store, LotView lot, int desk, UUID command, Actor by) {
        Instant now = clock.instant();
        UUID id = lot.id().value();
        int doses = lot.dosesPerVial();
        if (!ledger.take(store.id(), id, doses)) {
            return Outcome.refused(Plain.NOTHING_UNOPENED);
        }
        String code = String.valueOf(vials.opened(session) + 1);
        Opening opening = new Opening(id, doses, now, discardAt(lot, now), by.id());
        vials.insert(command, code, session, store.id(), desk, opening);
        ledger.book(
                Movement.of(command, MovementKind.OPENED, id, doses, by.id())
                        .fromStore(store.id())
                        .toVial(command)
                        .in(session));
        return Outcome.done(vials.byId(command).orElseThrow());
    }

    Outcome<VialView> enteredLate(UUID session, LotId lotId, UUID command, Actor by) {
        Optional<Store> store = stores.lockOfSession(session);
        Optional<LotView> lot = lots.byId(lotId.value());
        if (store.isEmpty() || lot.isEmpty()) {
            return Outcome.refused(Plain.NOTHING_UNOPENED);
        }
        Optional<VialView> before =
                vials.byId(command).or(() -> vials.late(session, lotId.value()));
        if (before.isPresent()) {
            return Outcome.done(before.get());
        }
        return openAtDesk(session, store.get(), lot.get(), PAPER, command, by)
                .map(
                        vial -> {
                            vials.enteredLate(vial.id().value());
                            return vial;
                        });
    }

    /** The end of its open life, or of the lot's last day where that comes before. */
    private static Instant discardAt(LotView lot, Instant opened) {
        Instant aged = opened.plus(lot.openVial());
        Instant expired = StoredTime.startOf(lot.expiresOn().plusDays(1));
        return aged.isBefore(expired) ? aged : expired;
    }
}
