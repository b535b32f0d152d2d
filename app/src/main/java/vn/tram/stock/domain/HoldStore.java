package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.stock.LotHolds.HoldPlace;
import vn.tram.stock.LotHolds.HoldView;
import vn.tram.stock.LotId;
import vn.tram.stock.domain.SuspensionStore.Suspension;

/** The table of holds. Places have no name here. */
@Repository
class HoldStore {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    HoldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            UUID id,
            UUID lot,
            HoldPlace place,
            String reason,
            Optional<UUID> caseId,
            Actor by,
            Instant at) {
        jdbc.sql(
                        "INSERT INTO lot_hold (id, lot_id, unit_code, facility_id, reason, case_id, held_by, held_by_name, held_at)"
                                + " VALUES (:id, :lot, :unit, :facility, :reason, :case, :by, :name, :at)")
                .param("id", id)
                .param("lot", lot)
                .param("unit", place.unit().map(UnitCode::value).orElse(null))
                .param("facility", place.facility().orElse(null))
                .param("reason", reason)
                .param("case", caseId.orElse(null))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("at", StoredTime.of(at))
                .update();
    }

    /** The one hold of a legal suspension, in its province. */
    void insertLegal(UUID id, Suspension suspension, String reason, Actor by, Instant at) {
        jdbc.sql(
                        "INSERT INTO lot_hold (id, lot_id, unit_code, reason, suspension_id, held_by, held_by_name, held_at)"
                                + " VALUES (:id, :lot, :unit, :reason, :suspension, :by, :name, :at)")
                .param("id", id)
                .param("lot", suspension.lot().value())
                .param("unit", suspension.province().value())
                .param("reason", reason)
                .param("suspension", suspension.id())
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("at", StoredTime.of(at))
                .update();
    }

    UUID ofSuspension(UUID suspension) {
        return jdbc.sql("SELECT id FROM lot_hold WHERE suspension_id = :suspension")
                .param("suspension", suspension)
                .query(UUID.class)
                .single();
    }

    /** Provinces that have some of the lot and are not held for the case. */
    List<String> provincesWithout(UUID lot, UUID caseId) {
        return jdbc.sql(
                        "SELECT DISTINCT s.province_code FROM vaccine_store s JOIN (SELECT store_id FROM stock_balance"
                                + " WHERE lot_id = :lot AND doses > 0 UNION SELECT store_id FROM vaccine_vial WHERE lot_id = :lot"
                                + " AND closed_at IS NULL UNION SELECT to_store FROM stock_transfer WHERE lot_id = :lot"
                                + " AND state = 'SENT' AND to_store IS NOT NULL) k ON k.store_id = s.id"
                                + " WHERE s.province_code IS NOT NULL AND NOT EXISTS (SELECT 1 FROM lot_hold h"
                                + " WHERE h.lot_id = :lot AND h.case_id = :case AND h.unit_code = s.province_code"
                                + " AND h.released_at IS NULL) ORDER BY s.province_code")
                .param("lot", lot)
                .param("case", caseId)
                .query(String.class)
                .list();
    }

    List<HoldView> openOfCase(UUID caseId) {
        return jdbc.sql(
                        "SELECT * FROM lot_hold WHERE case_id = :case AND released_at IS NULL ORDER BY id FOR UPDATE")
                .param("case", caseId)
                .query((row, n) -> read(row))
                .list();
    }

    boolean release(UUID id, String reason, Actor by, Instant at) {
        return jdbc.sql(
                                "UPDATE lot_hold SET released_by = :by, released_by_name = :name, released_at = :at,"
                                        + " release_reason = :reason WHERE id = :id AND released_at IS NULL")
                        .param("id", id)
                        .param("by", by.id().value())
                        .param("name", by.displayName())
                        .param("at", StoredTime.of(at))
                        .param("reason", reason)
                        .update()
                == 1;
    }

    Optional<HoldView> byId(UUID id) {
        return jdbc.sql("SELECT * FROM lot_hold WHERE id = :id")
                .param("id", id)
                .query((row, n) -> read(row))
                .optional();
    }

    List<HoldView> ofLot(UUID lot) {
        return jdbc.sql(
                        "SELECT * FROM lot_hold WHERE lot_id = :lot ORDER BY released_at IS NOT NULL, held_at DESC, id LIMIT "
                                + MOST)
                .param("lot", lot)
                .query((row, n) -> read(row))
                .list();
    }

    List<HoldView> open() {
        return jdbc.sql(
                        "SELECT * FROM lot_hold WHERE released_at IS NULL ORDER BY held_at DESC, id LIMIT "
                                + MOST)
                .query((row, n) -> read(row))
                .list();
    }

    private static HoldView read(ResultSet row) throws SQLException {
        return new HoldView(
                row.getObject("id", UUID.class),
                new LotId(row.getObject("lot_id", UUID.class)),
                new HoldPlace(
                        Optional.ofNullable(row.getString("unit_code")).map(UnitCode::of),
                        Optional.ofNullable(row.getObject("facility_id", UUID.class))),
                "",
                row.getString("reason"),
                Optional.ofNullable(row.getObject("case_id", UUID.class)),
                row.getObject("suspension_id", UUID.class) != null,
                row.getString("held_by_name"),
                StoredTime.read(row, "held_at"),
                Optional.ofNullable(row.getString("released_by_name")),
                StoredTime.optional(row, "released_at"),
                Optional.ofNullable(row.getString("release_reason")));
    }
}
