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

    /** Repairs a slip of registration, as long as nothing of the lot has moved. */
    Outcome<LotView> change(LotId id, NewLot lot, Actor actor);
}
