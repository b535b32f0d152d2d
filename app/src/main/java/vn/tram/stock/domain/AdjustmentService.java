package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.Adjustments;
import vn.tram.stock.Allocations;
import vn.tram.stock.LotView;
import vn.tram.stock.MovementKind;
import vn.tram.stock.StockRefusal.NotWholeVials;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreId;

@Service
class AdjustmentService implements Adjustments {

    private static final int MOST = 100;
    private static final String SELECT =
            "SELECT a.*, "
                    + LotRows.COLUMNS
                    + " FROM stock_adjustment a JOIN vaccine_lot l ON l.id = a.lot_id ";

    private final JdbcClient jdbc;
    private final StoreRows stores;
    private final LotStore lots;
    private final LotRows lotRows;
    private final Ledger ledger;
    private final AuditLog audit;
    private final Clock clock;
    private final CommandTransaction commands;

    AdjustmentService(
            JdbcClient jdbc,
            StoreRows stores,
            LotStore lots,
            LotRows lotRows,
            Ledger ledger,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.stores = stores;
        this.lots = lots;
        this.lotRows = lotRows;
        this.ledger = ledger;
        this.audit = audit;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<Void> propose(NewAdjustment asked, Actor actor) {
        return commands.run(() -> enter(asked, actor));
    }

    private Outcome<Void> enter(NewAdjustment asked, Actor actor) {
        Optional<Store> store = seen(asked.store(), actor);
        Optional<LotView> lot = lots.byId(asked.lot().value());
        if (store.isEmpty() || lot.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (!StoreAccess.keeps(store.get(), actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (StringUtils.isBlank(asked.reason())) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        if (asked.doses() < 1 || asked.doses() > Allocations.MOST_DOSES) {
            return Outcome.refused(Plain.AMOUNT);
        }
        if (asked.doses() % lot.get().dosesPerVial() != 0) {
            return Outcome.refused(new NotWholeVials(lot.get().dosesPerVial()));
        }
        UUID id = asked.lot().value();
        if (asked.kind() != Kind.MORE && ledger.holds(asked.store().value(), id) < asked.doses()) {
            return Outcome.refused(Plain.NOT_ENOUGH);
        }
        if (byId(asked.id()).isEmpty()) {
            insert(asked, actor);
            record("stock.adjustment-proposed", byId(asked.id()).orElseThrow(), actor);
        }
        return Outcome.done();
    }

    private void insert(NewAdjustment asked, Actor actor) {
        jdbc.sql(
                        "INSERT INTO stock_adjustment (id, store_id, lot_id, kind, doses, reason, state, proposed_by,"
                                + " proposed_by_name, proposed_at) VALUES (:id, :store, :lot, :kind, :doses, :reason, 'PROPOSED', :by,"
                                + " :name, :at)")
                .param("id", asked.id())
                .param("store", asked.store().value())
                .param("lot", asked.lot().value())
                .param("kind", asked.kind().name())
                .param("doses", asked.doses())
                .param("reason", StringUtils.left(asked.reason().strip(), REASON_MAX))
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .param("at", StoredTime.of(clock.instant()))
                .update();
    }

    @Override
    public Outcome<Void> agree(UUID id, Actor actor) {
        return commands.run(() -> agreed(id, actor));
    }

    private Outcome<Void> agreed(UUID id, Actor actor) {
        Optional<AdjustmentView> found = byId(id);
        Optional<Store> store = found.flatMap(one -> seen(one.store(), actor));
        if (store.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (!StoreAccess.keeps(store.get(), actor) && !StoreAccess.rules(store.get(), actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (found.get().proposer().equals(actor.id().value())) {
            return Outcome.refused(Plain.SECOND_PERSON);
        }
        return book(found.get(), actor);
    }

    private Outcome<Void> book(AdjustmentView one, Actor actor) {
        UUID lot = one.lot().id().value();
        UUID store = one.store().value();
        boolean more = one.kind() == Kind.MORE;
        if (!decide(one.id(), State.BOOKED, actor)) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        if (more) {
            ledger.put(store, lot, one.doses(), Condition.PLAIN);
        } else if (!ledger.take(store, lot, one.doses())) {
            return Outcome.refused(Plain.NOT_ENOUGH);
        }
        Movement movement =
                Movement.of(
                                one.id(),
                                one.kind() == Kind.DESTROY
                                        ? MovementKind.DESTROYED
                                        : MovementKind.CORRECTED,
                                lot,
                                one.doses(),
                                actor.id())
                        .because(null, one.reason());
        ledger.book(more ? movement.toStore(store) : movement.fromStore(store));
        record("stock.adjustment-booked", one, actor);
        return Outcome.done();
    }

    @Override
    public Outcome<Void> drop(UUID id, Actor actor) {
        return commands.run(() -> dropped(id, actor));
    }

    private Outcome<Void> dropped(UUID id, Actor actor) {
        Optional<AdjustmentView> found = byId(id);
        Optional<Store> store = found.flatMap(one -> seen(one.store(), actor));
        if (store.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        if (!StoreAccess.keeps(store.get(), actor) && !StoreAccess.rules(store.get(), actor)) {
            return Outcome.refused(Plain.NOT_YOURS);
        }
        if (!decide(id, State.DROPPED, actor)) {
            return Outcome.refused(Plain.NOT_NOW);
        }
        record("stock.adjustment-dropped", found.get(), actor);
        return Outcome.done();
    }

    private boolean decide(UUID id, State state, Actor actor) {
        return jdbc.sql(
                                "UPDATE stock_adjustment SET state = :state, decided_by = :by, decided_by_name = :name, decided_at = :at"
                                        + " WHERE id = :id AND state = 'PROPOSED'")
                        .param("id", id)
                        .param("state", state.name())
                        .param("by", actor.id().value())
                        .param("name", actor.displayName())
                        .param("at", StoredTime.of(clock.instant()))
                        .update()
                == 1;
    }

    private void record(String action, AdjustmentView one, Actor actor) {
        audit.record(
                AuditEvent.by(actor, action)
                        .about(one.id())
                        .in(stores.byId(one.store().value()).orElseThrow().place())
                        .with("code", one.lot().number())
                        .with("amount", one.doses())
                        .with("kind", one.kind().name())
                        .with("reason", one.reason()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AdjustmentView> waiting(StoreId id, Actor actor) {
        return seen(id, actor)
                .map(
                        store ->
                                jdbc.sql(
                                                SELECT
                                                        + "WHERE a.store_id = :store AND a.state = 'PROPOSED' ORDER BY a.proposed_at, a.id LIMIT "
                                                        + MOST)
                                        .param("store", store.id())
                                        .query((row, n) -> read(row))
                                        .list())
                .orElseGet(List::of);
    }

    private Optional<Store> seen(StoreId id, Actor actor) {
        return stores.byId(id.value()).filter(store -> StoreAccess.maySee(store, actor));
    }

    private Optional<AdjustmentView> byId(UUID id) {
        return jdbc.sql(SELECT + "WHERE a.id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    private AdjustmentView read(ResultSet row) throws SQLException {
        return new AdjustmentView(
                row.getObject("id", UUID.class),
                new StoreId(row.getObject("store_id", UUID.class)),
                lotRows.read(row),
                Kind.valueOf(row.getString("kind")),
                row.getInt("doses"),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposed_by_name"),
                StoredTime.read(row, "proposed_at"),
                Optional.ofNullable(row.getString("decided_by_name")),
                StoredTime.optional(row, "decided_at"));
    }
}
