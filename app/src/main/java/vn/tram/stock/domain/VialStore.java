package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.StaffId;
import vn.tram.stock.NewLot;
import vn.tram.stock.VialId;
import vn.tram.stock.VialView;

/** Opened vials. Their doses leave by conditional updates. */
@Repository
class VialStore {

    private static final String SELECT =
            "SELECT v.id, v.code, v.desk, v.doses_total, v.doses_left, v.opened_at, v.discard_at, v.closed_at, "
                    + LotRows.COLUMNS
                    + " FROM vaccine_vial v JOIN vaccine_lot l ON l.id = v.lot_id ";

    private final JdbcClient jdbc;
    private final LotRows lots;

    VialStore(JdbcClient jdbc, LotRows lots) {
        this.jdbc = jdbc;
        this.lots = lots;
    }

    /** A vial as its guards see it. */
    record State(
            UUID session,
            UUID store,
            UUID lot,
            int left,
            Instant discardAt,
            boolean closed,
            boolean discarded,
            LocalDate lotExpires) {}

    /**
     * Takes one dose, if there is one, it is not over age, the lot not expired and no hold reaches
     * the session. All in one statement, so that of two who want the last dose one gets it.
     */
    boolean takeDose(UUID vial, UUID session, Instant now) {
        // assignments run from left to right: the vial closes with its last dose
        return jdbc.sql(
                                "UPDATE vaccine_vial SET closed_at = IF(doses_left = 1, :now, NULL), doses_left = doses_left - 1"
                                        + " WHERE id = :vial AND session_id = :session AND closed_at IS NULL AND doses_left > 0"
                                        + " AND (entered_late OR (discard_at > :now AND NOT EXISTS (SELECT 1 FROM lot_hold h JOIN vaccine_store s"
                                        + " ON s.id = vaccine_vial.store_id WHERE h.lot_id = vaccine_vial.lot_id AND "
                                        + Held.REACHES
                                        + ")))")
                        .param("vial", vial)
                        .param("session", session)
                        .param("now", StoredTime.of(now))
                        .update()
                == 1;
    }

    /**
     * Writes the dose that was just taken. The lot is read from the vial, which this transaction
     * holds; written as VALUES and not as SELECT, so that the counter of the ledger is not locked.
     */
    boolean writeUse(UUID dose, UUID vial, UUID session, StaffId by, Instant now) {
        try {
            jdbc.sql(
                            "INSERT INTO stock_movement (id, kind, lot_id, doses, from_vial, session_id, by_id, at) VALUES (:dose,"
                                    + " 'USED', (SELECT lot_id FROM vaccine_vial WHERE id = :vial), 1, :vial, :session, :by, :at)")
                    .param("dose", dose)
                    .param("vial", vial)
                    .param("session", session)
                    .param("by", by.value())
                    .param("at", StoredTime.of(now))
                    .update();
            return true;
        } catch (DuplicateKeyException usedBefore) {
            return false;
        }
    }

    /** Puts doses back, if the vial may still be used; it is open again. */
    boolean putBack(UUID vial, int doses, Instant now) {
        return jdbc.sql(
                                "UPDATE vaccine_vial SET doses_left = doses_left + :doses, closed_at = NULL WHERE id = :vial"
                                        + " AND discarded = FALSE AND (entered_late OR discard_at > :now)")
                        .param("vial", vial)
                        .param("doses", doses)
                        .param("now", StoredTime.of(now))
                        .update()
                == 1;
    }

    /** Takes back what was counted twice. The vial was changed by this transaction before. */
    void takeBack(UUID vial, int doses, Instant now) {
        jdbc.sql(
                        "UPDATE vaccine_vial SET doses_left = doses_left + :doses, closed_at = IF(doses_left > 0, NULL,"
                                + " COALESCE(closed_at, :now)) WHERE id = :vial")
                .param("vial", vial)
                .param("now", StoredTime.of(now))
                .param("doses", doses)
                .update();
    }

    void grow(UUID vial, int doses) {
        jdbc.sql("UPDATE vaccine_vial SET doses_total = doses_total + :doses WHERE id = :vial")
                .param("vial", vial)
                .param("doses", doses)
                .update();
    }

    /** Vials of a lot that are open are over age when its paper says so now. */
    void age(UUID lot, NewLot paper) {
        jdbc.sql(
                        "UPDATE vaccine_vial SET discard_at = LEAST(opened_at + INTERVAL :minutes MINUTE, :expired)"
                                + " WHERE lot_id = :lot AND closed_at IS NULL AND NOT entered_late")
                .param("minutes", paper.openVial().toMinutes())
                .param("expired", StoredTime.of(StoredTime.startOf(paper.expiresOn().plusDays(1))))
                .param("lot", lot)
                .update();
    }

    void throwAway(UUID vial, Instant now) {
        jdbc.sql(
                        "UPDATE vaccine_vial SET doses_left = 0, discarded = TRUE, closed_at = :now WHERE id = :vial")
                .param("vial", vial)
                .param("now", StoredTime.of(now))
                .update();
    }

    void insert(UUID id, String code, UUID session, UUID store, int desk, Opening opening) {
        jdbc.sql(
                        "INSERT INTO vaccine_vial (id, code, session_id, store_id, lot_id, desk, doses_total, doses_left, opened_at,"
                                + " opened_by, discard_at) VALUES (:id, :code, :session, :store, :lot, :desk, :doses, :doses, :at, :by,"
                                + " :discard)")
                .param("id", id)
                .param("code", code)
                .param("session", session)
                .param("store", store)
                .param("lot", opening.lot())
                .param("desk", desk)
                .param("doses", opening.doses())
                .param("at", StoredTime.of(opening.at()))
                .param("by", opening.by().value())
                .param("discard", StoredTime.of(opening.discardAt()))
                .update();
    }

    /** What is left of it is given out to nobody at a desk any more. */
    void enteredLate(UUID vial) {
        jdbc.sql("UPDATE vaccine_vial SET entered_late = TRUE WHERE id = :vial")
                .param("vial", vial)
                .update();
    }

    /** The opened vial of the lot that entry from paper goes on with. */
    Optional<VialView> late(UUID session, UUID lot) {
        return jdbc.sql(
                        SELECT
                                + "WHERE v.session_id = :session AND v.lot_id = :lot AND v.entered_late = TRUE"
                                + " AND v.closed_at IS NULL AND v.doses_left > 0 ORDER BY v.opened_at, v.id LIMIT 1")
                .param("session", session)
                .param("lot", lot)
                .query((row, n) -> view(row))
                .optional();
    }

    /** What is known of a vial the moment it is opened. */
    record Opening(UUID lot, int doses, Instant at, Instant discardAt, StaffId by) {}

    int opened(UUID session) {
        return jdbc.sql("SELECT COUNT(*) FROM vaccine_vial WHERE session_id = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    Optional<VialView> byId(UUID vial) {
        return jdbc.sql(SELECT + "WHERE v.id = :vial")
                .param("vial", vial)
                .query((row, n) -> view(row))
                .optional();
    }

    List<VialView> open(UUID session) {
        return jdbc.sql(
                        SELECT
                                + "WHERE v.session_id = :session AND v.closed_at IS NULL ORDER BY v.opened_at, v.id")
                .param("session", session)
                .query((row, n) -> view(row))
                .list();
    }

    Optional<VialView> inUse(UUID session, UUID lot, int desk, Instant now) {
        return open(session).stream()
                .filter(vial -> vial.lot().id().value().equals(lot) && vial.desk() == desk)
                .filter(vial -> vial.left() > 0 && vial.discardAt().isAfter(now))
                .findFirst();
    }

    Optional<State> state(UUID vial) {
        return state("", vial);
    }

    Optional<State> lock(UUID vial) {
        return state(" FOR UPDATE", vial);
    }

    private Optional<State> state(String lock, UUID vial) {
        return jdbc.sql(
                        "SELECT v.session_id, v.store_id, v.lot_id, v.doses_left, v.discard_at, v.closed_at, v.discarded, (SELECT"
                                + " l.expires_on FROM vaccine_lot l WHERE l.id = v.lot_id) AS expires_on FROM vaccine_vial v"
                                + " WHERE v.id = :vial"
                                + lock)
                .param("vial", vial)
                .query(
                        (row, n) ->
                                new State(
                                        row.getObject("session_id", UUID.class),
                                        row.getObject("store_id", UUID.class),
                                        row.getObject("lot_id", UUID.class),
                                        row.getInt("doses_left"),
                                        StoredTime.read(row, "discard_at"),
                                        StoredTime.optional(row, "closed_at").isPresent(),
                                        row.getBoolean("discarded"),
                                        row.getObject("expires_on", LocalDate.class)))
                .optional();
    }

    private VialView view(ResultSet row) throws SQLException {
        return new VialView(
                new VialId(row.getObject("id", UUID.class)),
                row.getString("code"),
                lots.read(row),
                row.getInt("desk"),
                row.getInt("doses_total"),
                row.getInt("doses_left"),
                StoredTime.read(row, "opened_at"),
                StoredTime.read(row, "discard_at"),
                StoredTime.optional(row, "closed_at"));
    }
}
