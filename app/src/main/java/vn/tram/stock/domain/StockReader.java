package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;
import vn.tram.stock.LotId;
import vn.tram.stock.LotNumber;
import vn.tram.stock.MovementKind;
import vn.tram.stock.StockBook;
import vn.tram.stock.StoreId;

@Service
@Transactional(readOnly = true)
class StockReader implements StockBook {

    private static final int MOST = 500;
    private static final Instant START = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private static final String MOVEMENTS =
            "SELECT b.*, o.name AS other_name, x.code AS transfer_code, x.from_name, xt.name AS transfer_to FROM ("
                    + side("from_store", "to_store", false)
                    + " UNION ALL "
                    + side("to_store", "from_store", true)
                    + ") b LEFT JOIN vaccine_store o ON o.id = b.other LEFT JOIN stock_transfer x ON x.id = b.transfer_id"
                    + " LEFT JOIN vaccine_store xt ON xt.id = x.to_store ORDER BY b.at DESC, b.seq DESC LIMIT :limit";

    private final JdbcClient jdbc;
    private final StoreRows stores;
    private final LotRows lots;
    private final StaffDirectory staff;

    StockReader(JdbcClient jdbc, StoreRows stores, LotRows lots, StaffDirectory staff) {
        this.jdbc = jdbc;
        this.stores = stores;
        this.lots = lots;
        this.staff = staff;
    }

    @Override
    public List<StockLine> of(StoreId id, Actor actor) {
        return seen(id.value(), actor)
                .map(
                        store ->
                                jdbc.sql(
                                                "SELECT "
                                                        + LotRows.COLUMNS
                                                        + ", b.doses, b.returned, b.vvm, b.first_in_at, EXISTS (SELECT 1 FROM lot_hold h WHERE"
                                                        + " h.lot_id = l.id AND "
                                                        + Held.REACHES
                                                        + ") AS held FROM vaccine_store s JOIN stock_balance b ON b.store_id = s.id"
                                                        + " JOIN vaccine_lot l ON l.id = b.lot_id WHERE s.id = :store AND b.doses > 0"
                                                        + SessionLots.FIRST_USED
                                                        + " LIMIT "
                                                        + MOST)
                                        .param("store", store.id())
                                        .query(
                                                (row, n) ->
                                                        new StockLine(
                                                                lots.read(row),
                                                                row.getInt("doses"),
                                                                row.getBoolean("returned"),
                                                                Ledger.vvm(row),
                                                                StoredTime.read(row, "first_in_at"),
                                                                row.getBoolean("held")))
                                        .list())
                .orElseGet(List::of);
    }

    private Optional<Store> seen(UUID id, Actor actor) {
        return stores.byId(id).filter(store -> StoreAccess.maySee(store, actor));
    }

    private record Lying(
            UUID store, int doses, boolean held, Optional<String> transfer, boolean refused) {}

    @Override
    public List<LotPlace> whereabouts(LotId lot, Actor actor) {
        return jdbc
                .sql(
                        "SELECT p.store, p.doses, p.transfer, p.refused, EXISTS (SELECT 1 FROM lot_hold h JOIN vaccine_store s ON s.id = p.store"
                                + " WHERE h.lot_id = :lot AND "
                                + Held.REACHES
                                + ") AS held FROM (SELECT store_id AS store, doses, NULL AS transfer, FALSE AS refused FROM stock_balance"
                                + " WHERE lot_id = :lot AND doses > 0 UNION ALL SELECT store_id, SUM(doses_left), NULL, FALSE FROM vaccine_vial"
                                + " WHERE lot_id = :lot AND closed_at IS NULL GROUP BY store_id UNION ALL"
                                + " SELECT IF(state = 'REFUSED', from_store, to_store), doses, code, state = 'REFUSED' FROM stock_transfer WHERE lot_id = :lot AND from_store IS NOT NULL"
                                + " AND state IN ('SENT', 'REFUSED')) p LIMIT "
                                + MOST)
                .param("lot", lot.value())
                .query(
                        (row, n) ->
                                new Lying(
                                        row.getObject("store", UUID.class),
                                        row.getInt("doses"),
                                        row.getBoolean("held"),
                                        Optional.ofNullable(row.getString("transfer")),
                                        row.getBoolean("refused")))
                .list()
                .stream()
                .flatMap(one -> place(one, actor))
                .toList();
    }

    private Stream<LotPlace> place(Lying one, Actor actor) {
        return seen(one.store(), actor).stream()
                .map(
                        store ->
                                new LotPlace(
                                        StoreService.view(store),
                                        one.doses(),
                                        one.held(),
                                        one.transfer(),
                                        one.refused()));
    }

    @Override
    public List<MovementView> movements(
            StoreId id, MovementFilter filter, Optional<After> after, int limit, Actor actor) {
        boolean noSuchLot =
                !filter.lotNumber().isBlank() && LotNumber.of(filter.lotNumber()).isEmpty();
        if (noSuchLot || seen(id.value(), actor).isEmpty()) {
            return List.of();
        }
        List<String> kinds =
                (filter.kinds().isEmpty()
                                ? Arrays.stream(MovementKind.values())
                                : filter.kinds().stream())
                        .map(Enum::name)
                        .toList();
        return jdbc.sql(MOVEMENTS)
                .param("store", id.value())
                .param("at", StoredTime.of(after.map(After::at).orElse(END)))
                .param("seq", after.map(After::seq).orElse(Long.MAX_VALUE))
                .param(
                        "first",
                        StoredTime.of(filter.first().map(StoredTime::startOf).orElse(START)))
                .param(
                        "last",
                        StoredTime.of(
                                filter.last()
                                        .map(day -> StoredTime.startOf(day.plusDays(1)))
                                        .orElse(END)))
                .param("lot", LotNumber.of(filter.lotNumber()).map(LotNumber::value).orElse(""))
                .param("every", filter.kinds().isEmpty())
                .param("kinds", kinds)
                .param("limit", limit)
                .query((row, n) -> movement(row))
                .list();
    }

    private MovementView movement(ResultSet row) throws SQLException {
        boolean incoming = row.getBoolean("incoming");
        String other = row.getString("other_name");
        if (other == null) {
            other = row.getString(incoming ? "from_name" : "transfer_to");
        }
        UUID by = row.getObject("by_id", UUID.class);
        return new MovementView(
                row.getLong("seq"),
                StoredTime.read(row, "at"),
                MovementKind.valueOf(row.getString("kind")),
                lots.read(row),
                row.getInt("doses"),
                incoming,
                other == null ? "" : other,
                Optional.ofNullable(row.getObject("session_id", UUID.class)),
                Optional.ofNullable(row.getString("transfer_code")),
                Optional.ofNullable(row.getString("reason")),
                row.getString("note"),
                by == null ? "" : staff.displayName(new StaffId(by)));
    }

    /** One side of the ledger; both are read by their index and merged. */
    private static String side(String mine, String other, boolean incoming) {
        return "(SELECT m.seq, m.at, m.kind, m.doses, "
                + incoming
                + " AS incoming, m.session_id, m.transfer_id, m.reason, m.note, m.by_id, m."
                + other
                + " AS other, "
                + LotRows.COLUMNS
                + " FROM stock_movement m JOIN vaccine_lot l ON l.id = m.lot_id WHERE m."
                + mine
                + " = :store AND m.at <= :at AND (m.at < :at OR m.seq < :seq) AND m.at >= :first AND m.at < :last"
                + " AND (:lot = '' OR l.lot_number = :lot) AND (:every OR m.kind IN (:kinds))"
                + " ORDER BY m.at DESC, m.seq DESC LIMIT :limit)";
    }
}
