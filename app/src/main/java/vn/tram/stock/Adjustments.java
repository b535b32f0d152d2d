package vn.tram.stock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Vaccine of a store that is to be destroyed, or a count that differs from the ledger. One keeper
 * of the store proposes, a second person who keeps it or decides about it agrees; then it is
 * booked. Held and expired lots may be destroyed.
 */
public interface Adjustments {

    int REASON_MAX = 500;

    /** What is proposed. */
    enum Kind {
        DESTROY,
        /** More was counted than the ledger says. */
        MORE,
        /** Less was counted than the ledger says. */
        LESS
    }

    enum State {
        PROPOSED,
        BOOKED,
        DROPPED
    }

    /**
     * @param id made by the screen before it is sent; the movement it becomes has the same id
     */
    record NewAdjustment(UUID id, StoreId store, LotId lot, Kind kind, int doses, String reason) {}

    record AdjustmentView(
            UUID id,
            StoreId store,
            LotView lot,
            Kind kind,
            int doses,
            String reason,
            State state,
            UUID proposer,
            String proposedBy,
            Instant proposedAt,
            Optional<String> decidedBy,
            Optional<Instant> decidedAt) {}

    Outcome<Void> propose(NewAdjustment adjustment, Actor actor);

    /** Books it. Refused for the one who proposed it. */
    Outcome<Void> agree(UUID id, Actor actor);

    /** Lets it fall; also by the one who proposed it. */
    Outcome<Void> drop(UUID id, Actor actor);

    /** Those that wait for a second person, oldest first. */
    List<AdjustmentView> waiting(StoreId store, Actor actor);
}
