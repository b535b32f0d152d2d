package vn.tram.stock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Who is to get how much of which vaccine, by a decision on paper: from the province to its
 * districts (three-level years) and facilities, from a district to its facilities, and between
 * facilities or back where there is too much and too little (A5: the Department of Health
 * arbitrates). Transfers serve it.
 */
public interface Allocations {

    int DECISION_MAX = 120;

    int MOST_DOSES = 10_000_000;

    /**
     * @param id made by the screen before it is sent: the same decision is entered once
     * @param doses what the decision says; transfers serve it in whole vials, so a rest may stay
     * @param decision number and date of the paper
     * @param campaign code, where the decision names one
     */
    record NewAllocation(
            UUID id,
            StoreId from,
            StoreId to,
            String product,
            int doses,
            String decision,
            Optional<String> campaign) {}

    /**
     * @param sent served by transfers, less what was refused
     * @param endedAt nothing more is sent
     */
    record AllocationView(
            UUID id,
            String code,
            StoreId from,
            String fromName,
            StoreId to,
            String toName,
            Product product,
            int doses,
            int sent,
            String decision,
            Optional<String> campaign,
            String decidedBy,
            Instant decidedAt,
            Optional<Instant> endedAt) {

        public int left() {
            return doses - sent;
        }

        public boolean open() {
            return endedAt.isEmpty() && left() > 0;
        }
    }

    /** By DISTRICT or PROVINCE over both stores. */
    Outcome<AllocationView> allocate(NewAllocation allocation, Actor actor);

    /** Nothing more is sent for it. What is on the road arrives. */
    Outcome<Void> end(UUID id, Actor actor);

    Optional<AllocationView> byId(UUID id, Actor actor);

    Optional<AllocationView> byCode(String code, Actor actor);

    /** Out of the store or into it; open ones first, then the newest, at most a hundred. */
    List<AllocationView> ofStore(StoreId store, Actor actor);
}
