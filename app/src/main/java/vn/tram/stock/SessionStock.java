package vn.tram.stock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;

/**
 * The vaccine of one session: issued from the facility's store, opened vial by vial, used dose by
 * dose, the rest thrown away or taken back. Every act joins the caller's transaction and carries
 * the caller's id: the same act is booked once. Whether the session stands where the act is allowed
 * is the caller's to decide; this decides about vaccine only. Rule: NĐ 104/2016 art. 8, TT 34/2018
 * art. 11.
 */
public interface SessionStock {

    /**
     * Takes whole vials of a lot out of the facility's store.
     *
     * @param doses a multiple of the lot's doses a vial
     */
    Outcome<Void> issue(
            UUID session,
            UUID facility,
            CasePlace place,
            LotId lot,
            int doses,
            UUID command,
            Actor by);

    /** The session's lots, the one to use first at the head (see {@link #atHand}). */
    List<SessionLot> of(UUID session);

    /**
     * The lot with this number, typed or scanned ({@link ScannedLot}), among those of the session.
     */
    Optional<SessionLot> byNumber(UUID session, String lotNumber);

    /**
     * What could be issued to a session of the facility, the lot to take first at the head: vial
     * monitor at stage 2, came back from a session, first to expire, first in (TT 34/2018 art.
     * 11.3). Lots that are held there, expired or spent by {@link VialMonitors} are left out.
     */
    List<LotAtHand> atHand(UUID facility, String product);

    /**
     * Doses that the facility was allocated and has not received: not sent yet, or on the road.
     * Neither an allocation nor a transfer names a day of arrival, so none is asked for here. On
     * the road, lots that are held there or expire before the day are left out.
     *
     * @param day of the session that is to use them
     */
    int allocated(UUID facility, String product, LocalDate day);

    /**
     * Opens a vial at a desk. Refused: nothing unopened left, lot held, lot expired; the desk has a
     * vial of the lot that is not used up ({@link StockRefusal.VialOpenAlready}: scanned twice).
     * The same command answers with the vial it opened.
     */
    Outcome<VialView> open(UUID session, LotId lot, int desk, UUID command, Actor by);

    /**
     * A vial out of which doses were given that are entered afterwards, from paper: one of the lot
     * that still has some, or else another closed one. When it was opened is not known, so neither
     * age nor a hold set since is held against it. Refused: nothing unopened left.
     */
    Outcome<VialView> enteredLate(UUID session, LotId lot, UUID command, Actor by);

    /** A vial of any session, open or closed. */
    Optional<VialView> vial(VialId vial);

    /** Vials that are not closed, oldest first. */
    List<VialView> openVials(UUID session);

    /**
     * Takes one dose out of a vial for a person. Refused: empty, over age, lot held where the
     * session is, lot expired, vial of another session.
     *
     * @param dose id of the dose; a second call with it changes nothing
     */
    Outcome<Void> use(UUID session, VialId vial, UUID dose, Actor by);

    /**
     * A dose was not given after all. Refused: it is to go back into a vial that was thrown away or
     * is over age meanwhile.
     *
     * @param intoVial whether it is still in its vial; otherwise it counts as thrown away
     */
    Outcome<Void> undo(UUID dose, boolean intoVial, Actor by);

    /**
     * A dose was of another lot than was entered. What the ledger says of the first lot is taken
     * back: the dose counts as thrown away, since nobody knows what became of it. The other lot is
     * written down as used without a place it came from; what lies in stores is put right by
     * counting ({@link Adjustments}), never guessed. Nothing happens where no use was booked.
     *
     * @param versions ids under which the dose was known, in any order
     * @param dose its id from now on; a second call with it changes nothing
     */
    void otherLot(Collection<UUID> versions, UUID dose, LotId lot, Actor by);

    /** A vial held more than its label says. */
    Outcome<Void> gain(VialId vial, int doses, UUID command, Actor by);

    /** Throws away what is left in a vial and closes it. */
    Outcome<Void> discard(VialId vial, WasteReason reason, String note, UUID command, Actor by);

    /** Doses of each lot of a session that were thrown away, by reason; without those of none. */
    Map<LotId, Map<WasteReason, Integer>> wasted(UUID session);

    /** Throws away closed vials. */
    Outcome<Void> waste(
            UUID session,
            LotId lot,
            int doses,
            WasteReason reason,
            String note,
            UUID command,
            Actor by);

    /** Takes closed vials back to the facility's store, where they are used first. */
    Outcome<Void> giveBack(UUID session, LotId lot, int doses, UUID command, Actor by);

    /**
     * So many doses of a lot in closed vials.
     *
     * @param vvm stage of their vial monitors, 1 or 2; empty without one
     */
    record LotAtHand(LotView lot, int doses, Optional<Integer> vvm) {}

    /** Why vaccine was thrown away. */
    enum WasteReason {
        OPEN_VIAL_REST,
        OVER_AGE,
        BROKEN,
        COLD_CHAIN,
        EXPIRED,
        CONTAMINATED,
        DRAWN_NOT_GIVEN,
        /** Sent and not in the box on arrival. */
        MISSING,
        OTHER
    }
}
