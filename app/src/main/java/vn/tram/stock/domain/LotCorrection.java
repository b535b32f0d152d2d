package vn.tram.stock.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.staff.Actor;
import vn.tram.stock.LotChange;
import vn.tram.stock.LotView;
import vn.tram.stock.MovementKind;
import vn.tram.stock.NewLot;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.domain.LotStore.Lying;

/**
 * A lot whose paper was typed wrong is put right. What the doses of a vial are, decides what lies
 * in the stores: it is booked anew, in as many vials as before.
 */
@Component
class LotCorrection {

    private final LotStore lots;
    private final StoreRows stores;
    private final VialStore vials;
    private final Ledger ledger;
    private final LotCorrections kept;
    private final AuditLog audit;

    LotCorrection(
            LotStore lots,
            StoreRows stores,
            VialStore vials,
            Ledger ledger,
            LotCorrections kept,
            AuditLog audit) {
        this.lots = lots;
        this.stores = stores;
        this.vials = vials;
        this.ledger = ledger;
        this.kept = kept;
        this.audit = audit;
    }

    LotChange scope(UUID lot, Actor actor) {
        if (!lots.moved(lot)) {
            return LotChange.ALL;
        }
        List<Lying> lying = lots.lying(lot, false);
        if (!overAll(lying, actor)) {
            return LotChange.NONE;
        }
        return closedInStores(lot, lying) ? LotChange.VIAL : LotChange.FACTS;
    }

    /** Who changes what others use must be over all of them. */
    private boolean overAll(List<Lying> lying, Actor actor) {
        return lying.stream()
                .map(one -> stores.byId(one.store()).orElseThrow())
                .map(this::home)
                .allMatch(
                        store ->
                                StoreAccess.keeps(store, actor) || StoreAccess.rules(store, actor));
    }

    /** What a session was given belongs to the store it goes back to. */
    private Store home(Store store) {
        return store.suppliedFrom().flatMap(stores::byId).orElse(store);
    }

    private boolean closedInStores(UUID lot, List<Lying> lying) {
        boolean sessions = lying.stream().anyMatch(one -> one.session() && one.doses() > 0);
        return !sessions && !lots.opened(lot) && !lots.underWay(lot);
    }

    /** In a transaction, with the lot locked. */
    Outcome<Void> correct(LotView old, NewLot lot, String reason, Actor actor) {
        UUID id = old.id().value();
        if (!lots.moved(id)) {
            lots.update(id, lot);
            return recorded(old, lot, reason, actor);
        }
        if (!lot.product().equals(old.product().code()) || !lot.number().equals(old.number())) {
            return Outcome.refused(Plain.LOT_IN_USE);
        }
        List<Lying> lying = lots.lying(id, true);
        if (!overAll(lying, actor)) {
            return Outcome.refused(Plain.LOT_ELSEWHERE);
        }
        int size = lot.dosesPerVial();
        if (size != old.dosesPerVial()) {
            if (!closedInStores(id, lying)) {
                return Outcome.refused(Plain.VIALS_IN_USE);
            }
            lying.forEach(one -> bookAnew(one, old, size, reason, actor));
        }
        lots.update(id, lot);
        vials.age(id, lot);
        return recorded(old, lot, reason, actor);
    }

    private void bookAnew(Lying one, LotView lot, int size, String reason, Actor actor) {
        int more = one.doses() / lot.dosesPerVial() * (size - lot.dosesPerVial());
        UUID id = lot.id().value();
        if (more == 0) {
            return;
        }
        Movement movement =
                Movement.of(
                                TimeOrderedId.next(),
                                MovementKind.CORRECTED,
                                id,
                                Math.abs(more),
                                actor.id())
                        .because(null, reason);
        if (more > 0) {
            ledger.put(one.store(), id, more, ledger.condition(one.store(), id));
            ledger.book(movement.toStore(one.store()));
        } else if (ledger.take(one.store(), id, -more)) {
            ledger.book(movement.fromStore(one.store()));
        } else {
            throw new IllegalStateException("a balance changed under its lock");
        }
    }

    private Outcome<Void> recorded(LotView old, NewLot lot, String reason, Actor actor) {
        kept.keep(old, reason, actor);
        audit.record(
                AuditEvent.by(actor, "stock.lot-changed")
                        .about(old.id().value())
                        .with("code", lot.number())
                        .with("product", lot.product())
                        .with("changed", changed(old, lot))
                        .with("reason", reason));
        return Outcome.done();
    }

    /** Before and after, for whoever checks it: the day of expiry, the doses of a vial. */
    private static String changed(LotView old, NewLot lot) {
        return Optional.of(old.expiresOn() + " \u2192 " + lot.expiresOn())
                .filter(text -> !old.expiresOn().equals(lot.expiresOn()))
                .orElse(old.expiresOn().toString())
                .concat(
                        old.dosesPerVial() == lot.dosesPerVial()
                                ? ""
                                : ", " + old.dosesPerVial() + " \u2192 " + lot.dosesPerVial());
    }
}
