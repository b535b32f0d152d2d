package vn.tram.stock.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.stock.LotId;
import vn.tram.stock.LotView;
import vn.tram.stock.MovementKind;
import vn.tram.stock.ScannedLot;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;
import vn.tram.stock.StockRefusal.NotWholeVials;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StockRefusal.Unfit;
import vn.tram.stock.StockRefusal.VialOpenAlready;
import vn.tram.stock.VialId;
import vn.tram.stock.VialView;
import vn.tram.stock.domain.VialStore.Opening;

/**
 * Closed vials of a session: what is issued, opened, thrown away, given back. Each of these locks
 * the session's store, so they come in turn; a dose locks its vial only ({@link VialUse}).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class SessionStockService implements SessionStock {

    static final int NOTE_MAX = 500;

    /** No desk of the day: doses entered afterwards. */
    private static final int PAPER = 0;

    private final StoreRows stores;
    private final LotStore lots;
    private final VialStore vials;
    private final VialUse use;
    private final SessionLots sessionLots;
    private final Ledger ledger;
    private final Held held;
    private final Clock clock;

    SessionStockService(
            StoreRows stores,
            LotStore lots,
            VialStore vials,
            VialUse use,
            SessionLots sessionLots,
            Ledger ledger,
            Held held,
            Clock clock) {
        this.stores = stores;
        this.lots = lots;
        this.vials = vials;
        this.use = use;
        this.sessionLots = sessionLots;
        this.ledger = ledger;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public Outcome<Void> issue(
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
        return usable(store, lotId)
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

    private Outcome<LotView> usable(Store store, LotId id) {
        Optional<LotView> lot = lots.byId(id.value());
        if (lot.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (lot.get().expiredOn(StoredTime.today(clock))) {
            return Outcome.refused(Plain.LOT_EXPIRED);
        }
        if (ledger.condition(store.id(), id.value()).unfit()) {
            return Outcome.refused(Unfit.VVM_SPENT);
        }
        return held.at(store.id(), id.value())
                ? Outcome.refused(Plain.LOT_HELD)
                : Outcome.done(lot.get());
    }

    private static Outcome<LotView> whole(LotView lot, int doses) {
        if (doses < 1) {
            return Outcome.refused(Plain.AMOUNT);
        }
        return doses % lot.dosesPerVial() == 0
                ? Outcome.done(lot)
                : Outcome.refused(new NotWholeVials(lot.dosesPerVial()));
    }

    @Override
    public Outcome<VialView> open(UUID session, LotId lotId, int desk, UUID command, Actor by) {
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
        return usable(store.get(), lotId)
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

    @Override
    public Outcome<VialView> enteredLate(UUID session, LotId lotId, UUID command, Actor by) {
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

    @Override
    public Outcome<Void> use(UUID session, VialId vial, UUID dose, Actor by) {
        return use.use(session, vial.value(), dose, by);
    }

    @Override
    public Outcome<Void> undo(UUID dose, boolean intoVial, Actor by) {
        return use.undo(dose, intoVial, by);
    }

    @Override
    public Outcome<Void> gain(VialId vial, int doses, UUID command, Actor by) {
        return use.gain(vial, doses, command, by);
    }

    @Override
    public Outcome<Void> discard(
            VialId vial, WasteReason reason, String note, UUID command, Actor by) {
        return use.discard(vial, reason, StringUtils.left(note, NOTE_MAX), command, by);
    }

    @Override
    public Outcome<Void> waste(
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
                                        .because(reason.name(), StringUtils.left(note, NOTE_MAX))));
    }

    @Override
    public Outcome<Void> giveBack(UUID session, LotId lot, int doses, UUID command, Actor by) {
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

    @Override
    @Transactional(readOnly = true)
    public List<SessionLot> of(UUID session) {
        return sessionLots.of(session);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SessionLot> byNumber(UUID session, String lotNumber) {
        return ScannedLot.of(lotNumber)
                .map(ScannedLot::lot)
                .flatMap(
                        number ->
                                sessionLots.of(session).stream()
                                        .filter(one -> one.lot().number().equals(number.value()))
                                        .findFirst());
    }

    @Override
    @Transactional(readOnly = true)
    public List<LotAtHand> atHand(UUID facility, String product) {
        return sessionLots.atHand(facility, product);
    }

    @Override
    @Transactional(readOnly = true)
    public int allocated(UUID facility, String product, LocalDate day) {
        return sessionLots.allocated(facility, product, day);
    }

    @Override
    @Transactional(readOnly = true)
    public List<VialView> openVials(UUID session) {
        return vials.open(session);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<LotId, Map<WasteReason, Integer>> wasted(UUID session) {
        return sessionLots.wasted(session);
    }
}
