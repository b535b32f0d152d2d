package vn.tram.stock.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;
import vn.tram.stock.LotId;
import vn.tram.stock.ScannedLot;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock;
import vn.tram.stock.VialId;
import vn.tram.stock.VialView;

/**
 * The face of a session's vaccine. {@link SessionSupply} and {@link VialOpening} lock the session's
 * store, so they come in turn; a dose locks its vial only ({@link VialUse}).
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class SessionStockService implements SessionStock {

    private static final int NOTE_MAX = 500;

    private final SessionSupply supply;
    private final VialOpening opening;
    private final VialUse use;
    private final VialStore vials;
    private final SessionLots sessionLots;

    SessionStockService(
            SessionSupply supply,
            VialOpening opening,
            VialUse use,
            VialStore vials,
            SessionLots sessionLots) {
        this.supply = supply;
        this.opening = opening;
        this.use = use;
        this.vials = vials;
        this.sessionLots = sessionLots;
    }

    @Override
    public Outcome<Void> issue(
            UUID session,
            UUID facility,
            CasePlace place,
            LotId lot,
            int doses,
            UUID command,
            Actor by) {
        return supply.issue(session, facility, place, lot, doses, command, by);
    }

    @Override
    public Outcome<VialView> open(UUID session, LotId lot, int desk, UUID command, Actor by) {
        return opening.open(session, lot, desk, command, by);
    }

    @Override
    public Outcome<VialView> enteredLate(UUID session, LotId lot, UUID command, Actor by) {
        return opening.enteredLate(session, lot, command, by);
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
    public void otherLot(Collection<UUID> versions, UUID dose, LotId lot, Actor by) {
        use.otherLot(versions, dose, lot.value(), by);
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
        return supply.waste(
                session, lot, doses, reason, StringUtils.left(note, NOTE_MAX), command, by);
    }

    @Override
    public Outcome<Void> giveBack(UUID session, LotId lot, int doses, UUID command, Actor by) {
        return supply.giveBack(session, lot, doses, command, by);
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
    public Optional<VialView> vial(VialId vial) {
        return vials.byId(vial.value());
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
