package vn.tram.stock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.tram.staff.Actor;

/** What lies where, and how it came there. Reads only; what an actor may not see is not there. */
public interface StockBook {

    /**
     * A lot in a store.
     *
     * @param returned came back from a session: is used first
     * @param vvm worst stage of the vial monitors there, 1 to 4, see {@link VialMonitors}
     * @param held a hold reaches the store
     */
    record StockLine(
            LotView lot,
            int doses,
            boolean returned,
            Optional<Integer> vvm,
            Instant firstInAt,
            boolean held) {

        public int vials() {
            return doses / lot.dosesPerVial();
        }
    }

    /**
     * Where some of a lot is.
     *
     * @param transfer names what is on the road to the store; empty for what lies there
     * @param refused it was refused at the other end and is on its way back to the store
     */
    record LotPlace(
            StoreView store, int doses, boolean held, Optional<String> transfer, boolean refused) {}

    /**
     * A line of the ledger as a store sees it.
     *
     * @param incoming it gave to the store
     * @param otherName the store at the other side; empty where it is none
     * @param reason code of why it was thrown away, see {@link SessionStock.WasteReason}
     */
    record MovementView(
            long seq,
            Instant at,
            MovementKind kind,
            LotView lot,
            int doses,
            boolean incoming,
            String otherName,
            Optional<UUID> session,
            Optional<String> transfer,
            Optional<String> reason,
            String note,
            String by) {}

    /**
     * @param lotNumber empty for all
     * @param kinds empty for all
     * @param last last day, included
     */
    record MovementFilter(
            String lotNumber,
            Set<MovementKind> kinds,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {

        public static final MovementFilter ALL =
                new MovementFilter("", Set.of(), Optional.empty(), Optional.empty());
    }

    /** The line after which the next page begins. */
    record After(Instant at, long seq) {}

    /**
     * Lots of a store that are not used up, in the order of use: vial monitor at stage 2, came
     * back, first to expire, first in (TT 34/2018 art. 11.3).
     */
    List<StockLine> of(StoreId store, Actor actor);

    /** Everywhere that the actor sees: stores, sessions, the road. */
    List<LotPlace> whereabouts(LotId lot, Actor actor);

    /** Newest first. */
    List<MovementView> movements(
            StoreId store, MovementFilter filter, Optional<After> after, int limit, Actor actor);
}
