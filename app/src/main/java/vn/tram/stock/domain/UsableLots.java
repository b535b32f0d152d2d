package vn.tram.stock.domain;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Outcome;
import vn.tram.stock.LotId;
import vn.tram.stock.LotView;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StockRefusal.Unfit;

/** Whether a lot may be used where a session is: neither expired, nor spent, nor held. */
@Component
class UsableLots {

    private final LotStore lots;
    private final Ledger ledger;
    private final Held held;
    private final Clock clock;

    UsableLots(LotStore lots, Ledger ledger, Held held, Clock clock) {
        this.lots = lots;
        this.ledger = ledger;
        this.held = held;
        this.clock = clock;
    }

    Outcome<LotView> at(Store store, LotId id) {
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
}
