package vn.tram.stock.domain;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.stock.LotId;
import vn.tram.stock.LotView;
import vn.tram.stock.MovementKind;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.StockRefusal.NotWholeVials;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StockRefusal.Unfit;

/** Whole vials that a session is given, throws away and gives back, in the caller's transaction. */
@Component
class SessionSupply {

    private final StoreRows stores;
    private final LotStore lots;
    private final UsableLots usable;
    private final Ledger ledger;

    SessionSupply(StoreRows stores, LotStore lots, UsableLots usable, Ledger ledger) {
        this.stores = stores;
        this.lots = lots;
        this.usable = usable;
        this.ledger = ledger;
    }

    Outcome<Void> issue(
            UUID session,
            UUID facility,
            CasePlace place,
            LotId lotId,
            int doses,
            UUID command,
            Actor by) {
        Optional<Store> home = stores.ofFacility(facility);
        if (home.isEmpty()) {
            return Outcome.refused(Plain.NOT_ENOUGH);
        }
        Store store = stores.sessionStore(session, home.get(), place);
        if (ledger.knows(command)) {
            return Outcome.done();
        }
        return usable.at(store, lotId)
                .then(lot -> whole(lot, doses))
                .then(lot -> book(home.get(), store, session, lot, doses, command, by));
    }

    private Outcome<Void> book(
            Store home, Store store, UUID session, LotView lot, int doses, UUID command, Actor by) {
        UUID id = lot.id().value();
        Condition condition = ledger.condition(home.id(), id);
        if (condition.unfit()) {
            return Outcome.refused(Unfit.VVM_SPENT);
        }
        if (!ledger.take(home.id(), id, doses)) {
            return Outcome.refused(Plain.NOT_ENOUGH);
        }
        if (lots.byId(id).orElseThrow().dosesPerVial() != lot.dosesPerVial()) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        ledger.put(store.id(), id, doses, condition);
        ledger.book(
                Movement.of(command, MovementKind.ISSUED, id, doses, by.id())
                        .fromStore(home.id())
                        .toStore(store.id())
                        .in(session));
        return Outcome.done();
    }

    private static Outcome<LotView> whole(LotView lot, int doses) {
        if (doses < 1) {
            return Outcome.refused(Plain.AMOUNT);
        }
        return doses % lot.dosesPerVial() == 0
                ? Outcome.done(lot)
                : Outcome.refused(new NotWholeVials(lot.dosesPerVial()));
    }

    Outcome<Void> waste(
            UUID session,
            LotId lot,
            int doses,
            WasteReason reason,
            String note,
            UUID command,
            Actor by) {
        return outOfSession(
                session,
                lot,
                doses,
                command,
                (store, condition) ->
                        ledger.book(
                                Movement.of(
                                                command,
                                                MovementKind.WASTED,
                                                lot.value(),
                                                doses,
                                                by.id())
                                        .fromStore(store.id())
                                        .in(session)
                                        .because(reason.name(), note)));
    }

    Outcome<Void> giveBack(UUID session, LotId lot, int doses, UUID command, Actor by) {
        return outOfSession(
                session,
                lot,
                doses,
                command,
                (store, given) -> {
                    UUID home = store.suppliedFrom().orElseThrow();
                    ledger.put(home, lot.value(), doses, given.cameBack());
                    ledger.book(
                            Movement.of(command, MovementKind.RETURNED, lot.value(), doses, by.id())
                                    .fromStore(store.id())
                                    .toStore(home)
                                    .in(session));
                });
    }

    private Outcome<Void> outOfSession(
            UUID session,
            LotId lotId,
            int doses,
            UUID command,
            BiConsumer<Store, Condition> booking) {
        Optional<Store> store = stores.lockOfSession(session);
        Optional<LotView> lot = lots.byId(lotId.value());
        if (store.isEmpty() || lot.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (ledger.knows(command)) {
            return Outcome.done();
        }
        return whole(lot.get(), doses)
                .then(
                        known -> {
                            Condition condition = ledger.condition(store.get().id(), lotId.value());
                            if (!ledger.take(store.get().id(), lotId.value(), doses)) {
                                return Outcome.refused(Plain.NOT_ENOUGH);
                            }
                            booking.accept(store.get(), condition);
                            return Outcome.done();
                        });
    }
}
