package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The ledger of movements and the balances of stores beside it. A balance is changed before its
 * movement is written, in one transaction: the lock on the changed row makes the movements of a
 * place come in the order of their numbers. Whoever changes two stores takes the facility's or
 * sender's row first.
 */
@Repository
class Ledger {

    private final JdbcClient jdbc;
    private final Clock clock;

    Ledger(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean knows(UUID movement) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM stock_movement WHERE id = :id)")
                .param("id", movement)
                .query(Boolean.class)
                .single();
    }

    /**
     * Writes a movement.
     *
     * @return false when the same movement stands there already: the caller takes back what it
     *     changed for it
     */
    boolean write(Movement movement) {
        try {
            insert(movement);
            return true;
        } catch (DuplicateKeyException bookedBefore) {
            return false;
        }
    }

    /**
     * Writes a movement whose command was looked up under the lock before. That it stands there all
     * the same is a bug of the caller, who used a command twice: everything is rolled back.
     */
    void book(Movement movement) {
        insert(movement);
    }

    private void insert(Movement movement) {
        jdbc.sql(
                        "INSERT INTO stock_movement (id, kind, lot_id, doses, from_store, to_store, from_vial, to_vial, session_id,"
                                + " transfer_id, reason, note, by_id, at) VALUES (:id, :kind, :lot, :doses, :fromStore, :toStore,"
                                + " :fromVial, :toVial, :session, :transfer, :reason, :note, :by, :at)")
                .param("id", movement.id())
                .param("kind", movement.kind().name())
                .param("lot", movement.lot())
                .param("doses", movement.doses())
                .param("fromStore", movement.fromStore())
                .param("toStore", movement.toStore())
                .param("fromVial", movement.fromVial())
                .param("toVial", movement.toVial())
                .param("session", movement.session())
                .param("transfer", movement.transfer())
                .param("reason", movement.reason())
                .param("note", movement.note())
                .param("by", movement.by())
                .param("at", StoredTime.of(clock.instant()))
                .update();
    }

    /** Takes doses out of a store; false when it does not hold so many. */
    boolean take(UUID store, UUID lot, int doses) {
        // assignments run from left to right: the mark goes with the last dose
        return jdbc.sql(
                                "UPDATE stock_balance SET returned = returned AND doses > :doses, vvm = IF(doses > :doses, vvm, NULL),"
                                        + " doses = doses - :doses"
                                        + " WHERE store_id = :store AND lot_id = :lot AND doses >= :doses")
                        .param("store", store)
                        .param("lot", lot)
                        .param("doses", doses)
                        .update()
                == 1;
    }

    /**
     * Puts doses into a store.
     *
     * @param condition of what is put; the lot there is as its worst vials
     */
    void put(UUID store, UUID lot, int doses, Condition condition) {
        jdbc.sql(
                        "INSERT INTO stock_balance (store_id, lot_id, doses, returned, vvm, first_in_at)"
                                + " VALUES (:store, :lot, :doses, :returned, :vvm, :at) ON DUPLICATE KEY UPDATE"
                                + " first_in_at = IF(doses = 0, VALUES(first_in_at), first_in_at),"
                                + " returned = returned OR VALUES(returned),"
                                + " vvm = NULLIF(GREATEST(COALESCE(vvm, 0), COALESCE(VALUES(vvm), 0)), 0),"
                                + " doses = doses + VALUES(doses)")
                .param("store", store)
                .param("lot", lot)
                .param("doses", doses)
                .param("returned", condition.returned())
                .param("vvm", condition.vvm().orElse(null))
                .param("at", StoredTime.of(clock.instant()))
                .update();
    }

    Condition condition(UUID store, UUID lot) {
        return jdbc.sql(
                        "SELECT returned, vvm FROM stock_balance WHERE store_id = :store AND lot_id = :lot")
                .param("store", store)
                .param("lot", lot)
                .query((row, n) -> new Condition(row.getBoolean("returned"), vvm(row)))
                .optional()
                .orElse(Condition.PLAIN);
    }

    static Optional<Integer> vvm(ResultSet row) throws SQLException {
        int stage = row.getInt("vvm");
        return row.wasNull() ? Optional.empty() : Optional.of(stage);
    }

    /** Doses of a lot in a store, in closed vials. */
    int holds(UUID store, UUID lot) {
        return jdbc.sql("SELECT doses FROM stock_balance WHERE store_id = :store AND lot_id = :lot")
                .param("store", store)
                .param("lot", lot)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Writes down what the monitors show; false when the store holds none of the lot. */
    boolean monitor(UUID store, UUID lot, int stage) {
        return jdbc.sql(
                                "UPDATE stock_balance SET vvm = :stage WHERE store_id = :store AND lot_id = :lot AND doses > 0")
                        .param("stage", stage)
                        .param("store", store)
                        .param("lot", lot)
                        .update()
                == 1;
    }
}
