package vn.tram.stock.domain;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.LotId;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreId;
import vn.tram.stock.VialMonitors;

@Service
class MonitorService implements VialMonitors {

    private final StoreRows stores;
    private final LotStore lots;
    private final Ledger ledger;
    private final AuditLog audit;
    private final CommandTransaction commands;

    MonitorService(
            StoreRows stores,
            LotStore lots,
            Ledger ledger,
            AuditLog audit,
            PlatformTransactionManager transactions) {
        this.stores = stores;
        this.lots = lots;
        this.ledger = ledger;
        this.audit = audit;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<Void> read(StoreId store, LotId lot, int stage, Actor actor) {
        return commands.run(() -> write(store, lot, stage, actor));
    }

    private Outcome<Void> write(StoreId id, LotId lot, int stage, Actor actor) {
        Optional<Store> store =
                stores.byId(id.value()).filter(one -> StoreAccess.maySee(one, actor));
        if (store.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (!StoreAccess.keeps(store.get(), actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (stage < 1 || stage > LAST) {
            return Outcome.refused(Plain.AMOUNT);
        }
        if (!ledger.monitor(id.value(), lot.value(), stage)) {
            return Outcome.refused(Plain.NOTHING_UNOPENED);
        }
        audit.record(
                AuditEvent.by(actor, "stock.vvm-read")
                        .about(lot.value())
                        .in(store.get().place())
                        .with("code", lots.byId(lot.value()).orElseThrow().number())
                        .with("state", stage));
        return Outcome.done();
    }
}
