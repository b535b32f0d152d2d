package vn.tram.stock.domain;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.StaffId;
import vn.tram.stock.LotView;
import vn.tram.stock.NewLot;
import vn.tram.stock.NewLot.Diluent;

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
