package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.StaffId;
import vn.tram.stock.LotView;
import vn.tram.stock.NewLot;
import vn.tram.stock.NewLot.Diluent;
import vn.tram.stock.StoreKind;

/** The table of lots. */
@Repository
class LotStore {

    private static final String SELECT = "SELECT " + LotRows.COLUMNS + " FROM vaccine_lot l ";

    private final JdbcClient jdbc;
    private final LotRows rows;
    private final Clock clock;

    LotStore(JdbcClient jdbc, LotRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    Optional<LotView> byId(UUID id) {
        return jdbc.sql(SELECT + "WHERE l.id = :id")
                .param("id", id)
                .query((row, n) -> rows.read(row))
                .optional();
    }

    List<LotView> byNumber(String number) {
        return jdbc.sql(SELECT + "WHERE l.lot_number = :number ORDER BY l.product_code LIMIT 20")
                .param("number", number)
                .query((row, n) -> rows.read(row))
                .list();
    }

    List<LotView> beginning(String text, int limit) {
        return jdbc.sql(
                        SELECT
                                + "WHERE l.lot_number >= :from AND l.lot_number < :until ORDER BY l.entered_at DESC LIMIT :limit")
                .param("from", text)
                .param("until", text + "~")
                .param("limit", limit)
                .query((row, n) -> rows.read(row))
                .list();
    }

    /**
     * The lot, locked until the transaction ends: nothing of it moves for the first time meanwhile.
     */
    boolean lock(UUID id) {
        return jdbc.sql("SELECT id FROM vaccine_lot WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** So many doses of a lot in a store or a session. */
    record Lying(UUID store, boolean session, int doses) {}

    /**
     * Where some of it lies, opened vials among them.
     *
     * @param locked closed vials cannot move until the transaction ends
     */
    List<Lying> lying(UUID id, boolean locked) {
        List<Lying> closed =
                jdbc.sql(
                                "SELECT b.store_id, b.doses, s.kind FROM stock_balance b JOIN vaccine_store s ON s.id = b.store_id"
                                        + " WHERE b.lot_id = :id AND b.doses > 0 ORDER BY b.store_id"
                                        + (locked ? " FOR UPDATE" : ""))
                        .param("id", id)
                        .query((row, n) -> lying(row))
                        .list();
        List<Lying> opened =
                jdbc.sql(
                                "SELECT v.store_id, 0 AS doses, s.kind FROM vaccine_vial v JOIN vaccine_store s ON s.id = v.store_id"
                                        + " WHERE v.lot_id = :id AND v.closed_at IS NULL GROUP BY v.store_id, s.kind")
                        .param("id", id)
                        .query((row, n) -> lying(row))
                        .list();
        return Stream.concat(closed.stream(), opened.stream()).toList();
    }

    private static Lying lying(ResultSet row) throws SQLException {
        return new Lying(
                row.getObject("store_id", UUID.class),
                StoreKind.valueOf(row.getString("kind")) == StoreKind.SESSION,
                row.getInt("doses"));
    }

    boolean opened(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM vaccine_vial WHERE lot_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Proposals to destroy or correct are in doses, and wait for a second person. */
    boolean underWay(UUID id) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM stock_transfer WHERE lot_id = :id AND (state = 'SENT'"
                                + " OR state = 'REFUSED' AND from_store IS NOT NULL))"
                                + " OR EXISTS (SELECT 1 FROM stock_adjustment WHERE lot_id = :id AND state = 'PROPOSED')")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean moved(UUID id) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM stock_balance WHERE lot_id = :id)"
                                + " OR EXISTS (SELECT 1 FROM stock_transfer WHERE lot_id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void insert(UUID id, NewLot lot, StaffId by) {
        bind(
                        jdbc.sql(
                                "INSERT INTO vaccine_lot (id, product_code, lot_number, expires_on, doses_per_vial, open_vial_minutes,"
                                        + " registration, diluent_lot, diluent_expires_on, entered_by, entered_at)"
                                        + " VALUES (:id, :product, :number, :expires, :doses, :minutes, :registration, :diluent,"
                                        + " :diluentExpires, :by, :at)"),
                        id,
                        lot)
                .param("by", by.value())
                .param("at", StoredTime.of(clock.instant()))
                .update();
    }

    void update(UUID id, NewLot lot) {
        bind(
                        jdbc.sql(
                                "UPDATE vaccine_lot SET product_code = :product, lot_number = :number, expires_on = :expires,"
                                        + " doses_per_vial = :doses, open_vial_minutes = :minutes, registration = :registration,"
                                        + " diluent_lot = :diluent, diluent_expires_on = :diluentExpires WHERE id = :id"),
                        id,
                        lot)
                .update();
    }

    private static JdbcClient.StatementSpec bind(
            JdbcClient.StatementSpec statement, UUID id, NewLot lot) {
        return statement
                .param("id", id)
                .param("product", lot.product())
                .param("number", lot.number())
                .param("expires", lot.expiresOn())
                .param("doses", lot.dosesPerVial())
                .param("minutes", (int) lot.openVial().toMinutes())
                .param("registration", lot.registration())
                .param("diluent", lot.diluent().map(Diluent::lot).orElse(null))
                .param("diluentExpires", lot.diluent().map(Diluent::expiresOn).orElse(null));
    }
}
