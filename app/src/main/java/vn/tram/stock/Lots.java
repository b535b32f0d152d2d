package vn.tram.stock;

import java.util.List;
import java.util.Optional;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * The lots that were registered. A lot is a fact of its paper: everybody who works with vaccine may
 * read it.
 */
public interface Lots {

    Optional<LotView> byId(LotId id);

    /**
     * By the number, typed or scanned ({@link ScannedLot}), of every product: makers number on
     * their own.
     */
    List<LotView> byNumber(String lotNumber);

    /**
     * Lots whose number begins with the text, the one last entered first.
     *
     * @param limit most results to give, at least 1
     */
    List<LotView> search(String beginning, int limit);

    /** By STATION, DISTRICT or PROVINCE. Product and number together are one lot. */
    Outcome<LotView> register(NewLot lot, Actor actor);

    /** How much of the lot this actor may correct still. */
    LotChange mayChange(LotId id, Actor actor);

    /**
     * Repairs a slip of registration, with a reason, recorded. While nothing of the lot has moved:
     * everything. After that product and number stay, and it takes somebody who keeps every store
     * that holds some of it, or decides about it. Expiry and life of an opened vial then hold for
     * the vials that are open as well. Doses of a vial: as long as no vial was opened and all of it
     * lies in stores, which then hold as many vials as before; forms keep what they said.
     *
     * @param reason why, up to {@value #REASON_MAX} characters
     */
    Outcome<LotView> change(LotId id, NewLot lot, String reason, Actor actor);

    /**
     * What was corrected in the lot, the latest first; at most {@value #MOST_CORRECTIONS}. Empty
     * for a lot that is not known.
     */
    List<LotCorrected> corrections(LotId id);

    int REASON_MAX = 500;

    int MOST_CORRECTIONS = 50;
}
