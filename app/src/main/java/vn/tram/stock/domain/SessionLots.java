package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.stock.LotId;
import vn.tram.stock.SessionLot;
import vn.tram.stock.SessionStock.LotAtHand;
import vn.tram.stock.SessionStock.WasteReason;
import vn.tram.stock.VialMonitors;

/** What a session has of each lot, counted from the ledger. */
@Repository
class SessionLots {

    /**
     * The order of use: vial monitor at stage 2, came back from a session, first to expire, first
     * in (TT 34/2018 art. 11.3; WHO for the monitor). What may not be used any more stands last.
     */
    static final String FIRST_USED =
            " ORDER BY COALESCE(b.vvm, 1) >= "
                    + VialMonitors.UNFIT
                    + ", COALESCE(b.vvm, 1) = "
                    + VialMonitors.USE_FIRST
                    + " DESC, b.returned DESC, l.expires_on, b.first_in_at, l.id";

    private final JdbcClient jdbc;
    private final LotRows lots;
    private final Clock clock;

    SessionLots(JdbcClient jdbc, LotRows lots, Clock clock) {
        this.jdbc = jdbc;
        this.lots = lots;
        this.clock = clock;
    }

    List<SessionLot> of(UUID session) {
        return jdbc.sql(
                        "SELECT "
                                + LotRows.COLUMNS
                                + ", b.doses AS unopened, m.issued, m.used, m.gained, m.wasted, m.returned_doses,"
                                + " COALESCE((SELECT SUM(v.doses_left) FROM vaccine_vial v WHERE v.session_id = :session"
                                + " AND v.closed_at IS NULL AND v.lot_id = l.id), 0) AS in_vials,"
                                + " EXISTS (SELECT 1 FROM lot_hold h WHERE h.lot_id = l.id AND "
                                + Held.REACHES
                                + ") AS held FROM vaccine_store s JOIN stock_balance b ON b.store_id = s.id"
                                + " JOIN vaccine_lot l ON l.id = b.lot_id JOIN (SELECT lot_id,"
                                + " SUM(IF(kind = 'ISSUED', doses, 0)) AS issued,"
                                + " SUM(CASE kind WHEN 'USED' THEN doses WHEN 'UNDONE' THEN -doses ELSE 0 END) AS used,"
                                + " SUM(IF(kind = 'GAINED', doses, 0)) AS gained,"
                                + " SUM(IF(kind = 'WASTED', doses, 0)) AS wasted,"
                                + " SUM(IF(kind = 'RETURNED', doses, 0)) AS returned_doses"
                                + " FROM stock_movement WHERE session_id = :session GROUP BY lot_id) m ON m.lot_id = l.id"
                                + " WHERE s.session_id = :session"
                                + FIRST_USED)
                .param("session", session)
                .query((row, n) -> read(row))
                .list();
    }

    Map<LotId, Map<WasteReason, Integer>> wasted(UUID session) {
        Map<LotId, Map<WasteReason, Integer>> wasted = new HashMap<>();
        jdbc.sql(
                        "SELECT lot_id, COALESCE(reason, 'OTHER') AS why, SUM(doses) AS doses FROM stock_movement"
                                + " WHERE session_id = :session AND kind = 'WASTED' GROUP BY lot_id, why")
                .param("session", session)
                .query(
                        row -> {
                            wasted.computeIfAbsent(
                                            new LotId(row.getObject("lot_id", UUID.class)),
                                            lot -> new EnumMap<>(WasteReason.class))
                                    .put(
                                            WasteReason.valueOf(row.getString("why")),
                                            row.getInt("doses"));
                        });
        return wasted;
    }

    private SessionLot read(ResultSet row) throws SQLException {
        return new SessionLot(
                lots.read(row),
                row.getInt("issued"),
                row.getInt("unopened"),
                row.getInt("in_vials"),
                row.getInt("used"),
                row.getInt("gained"),
                row.getInt("wasted"),
                row.getInt("returned_doses"),
                row.getBoolean("held"));
    }

    /** What is left of open allocations, and what is on the road for any reason. */
    int allocated(UUID facility, String product, LocalDate day) {
        return jdbc.sql(
                        "SELECT COALESCE((SELECT SUM(a.doses - a.sent_doses) FROM vaccine_store s"
                                + " JOIN stock_allocation a ON a.to_store = s.id AND a.ended_at IS NULL"
                                + " AND a.product_code = :product WHERE s.facility_id = :facility), 0)"
                                + " + COALESCE((SELECT SUM(t.doses) FROM vaccine_store s"
                                + " JOIN stock_transfer t ON t.to_store = s.id AND t.state = 'SENT'"
                                + " JOIN vaccine_lot l ON l.id = t.lot_id AND l.product_code = :product"
                                + " AND l.expires_on >= :day WHERE s.facility_id = :facility"
                                + " AND NOT EXISTS (SELECT 1 FROM lot_hold h WHERE h.lot_id = l.id AND "
                                + Held.REACHES
                                + ")), 0)")
                .param("facility", facility)
                .param("product", product)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    List<LotAtHand> atHand(UUID facility, String product) {
        return jdbc.sql(
                        "SELECT "
                                + LotRows.COLUMNS
                                + ", b.doses, b.vvm FROM vaccine_store s JOIN stock_balance b ON b.store_id = s.id"
                                + " JOIN vaccine_lot l ON l.id = b.lot_id WHERE s.facility_id = :facility AND b.doses > 0"
                                + " AND COALESCE(b.vvm, 1) < "
                                + VialMonitors.UNFIT
                                + " AND l.product_code = :product AND l.expires_on >= :today AND NOT EXISTS (SELECT 1"
                                + " FROM lot_hold h WHERE h.lot_id = l.id AND "
                                + Held.REACHES
                                + ")"
                                + FIRST_USED)
                .param("facility", facility)
                .param("product", product)
                .param("today", StoredTime.today(clock))
                .query(
                        (row, n) ->
                                new LotAtHand(lots.read(row), row.getInt("doses"), Ledger.vvm(row)))
                .list();
    }
}
