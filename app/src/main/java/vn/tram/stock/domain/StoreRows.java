package vn.tram.stock.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.CasePlace;
import vn.tram.stock.ColdRange;
import vn.tram.stock.StoreKind;

/** The table of stores. */
@Repository
class StoreRows {

    private final JdbcClient jdbc;

    StoreRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Store> byId(UUID id) {
        return one("SELECT * FROM vaccine_store WHERE id = :key", id);
    }

    Optional<Store> ofFacility(UUID facility) {
        return one("SELECT * FROM vaccine_store WHERE facility_id = :key", facility);
    }

    Optional<Store> ofUnit(UnitCode unit) {
        return one("SELECT * FROM vaccine_store WHERE unit_code = :key", unit.value());
    }

    Optional<Store> ofSession(UUID session) {
        return one("SELECT * FROM vaccine_store WHERE session_id = :key", session);
    }

    /** A session's store, locked: what a session is given, opens and gives back comes in turn. */
    Optional<Store> lockOfSession(UUID session) {
        return one("SELECT * FROM vaccine_store WHERE session_id = :key FOR UPDATE", session);
    }

    private Optional<Store> one(String sql, Object key) {
        return jdbc.sql(sql).param("key", key).query((row, n) -> read(row)).optional();
    }

    /** Makes the session's store, if it has none yet, and locks it. */
    Store sessionStore(UUID session, Store facility, CasePlace place) {
        jdbc.sql(
                        "INSERT INTO vaccine_store (id, kind, session_id, at_facility, supplied_from, name, commune_code, district_code,"
                                + " province_code) VALUES (:id, 'SESSION', :session, :facility, :from, :name, :commune, :district, :province)"
                                + " ON DUPLICATE KEY UPDATE session_id = session_id")
                .param("id", TimeOrderedId.next())
                .param("session", session)
                .param("facility", facility.facility().orElseThrow())
                .param("from", facility.id())
                .param("name", facility.name())
                .param("commune", place.commune().value())
                .param("district", place.district().map(UnitCode::value).orElse(null))
                .param("province", place.province().map(UnitCode::value).orElse(null))
                .update();
        return lockOfSession(session).orElseThrow();
    }

    /** Makes the store of a facility or unit, or brings its name and place up to date. */
    void keep(Store store) {
        jdbc.sql(
                        "INSERT INTO vaccine_store (id, kind, unit_code, facility_id, at_facility, cold_range, name, name_key,"
                                + " commune_code, district_code, province_code) VALUES (:id, :kind, :unit, :facility, :facility,"
                                + " :range, :name, :key, :commune, :district, :province)"
                                + " ON DUPLICATE KEY UPDATE name = VALUES(name), name_key = VALUES(name_key),"
                                + " commune_code = VALUES(commune_code), district_code = VALUES(district_code),"
                                + " province_code = VALUES(province_code)")
                .param("id", store.id())
                .param("kind", store.kind().name())
                .param("unit", store.unit().map(UnitCode::value).orElse(null))
                .param("facility", store.facility().orElse(null))
                .param("range", store.range().name())
                .param("name", store.name())
                .param("key", SearchKey.of(store.name()))
                .param("commune", store.commune().map(UnitCode::value).orElse(null))
                .param("district", store.district().map(UnitCode::value).orElse(null))
                .param("province", store.province().map(UnitCode::value).orElse(null))
                .update();
    }

    void range(UUID store, ColdRange range) {
        jdbc.sql("UPDATE vaccine_store SET cold_range = :range WHERE id = :id")
                .param("range", range.name())
                .param("id", store)
                .update();
    }

    List<Store> below(UnitCode unit, int limit) {
        String column =
                switch (unit.level()) {
                    case PROVINCE -> "province_code";
                    case DISTRICT -> "district_code";
                    case COMMUNE -> "commune_code";
                };
        return jdbc.sql(
                        "SELECT * FROM vaccine_store WHERE "
                                + column
                                + " = :unit AND kind <> 'SESSION' ORDER BY kind DESC, name LIMIT :limit")
                .param("unit", unit.value())
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    /**
     * Stores that hold vaccine or held some since an instant, after one, by id. What a session was
     * given is read where it comes from.
     */
    List<Store> watched(UUID after, Instant since, int limit) {
        return jdbc.sql(
                        "SELECT * FROM vaccine_store s WHERE s.id > :after AND s.kind <> 'SESSION' AND"
                                + " (EXISTS (SELECT 1 FROM stock_balance b WHERE b.store_id = s.id AND b.doses > 0)"
                                + " OR EXISTS (SELECT 1 FROM stock_movement m WHERE m.from_store = s.id AND m.at >= :since))"
                                + " ORDER BY s.id LIMIT :limit")
                .param("after", after)
                .param("since", StoredTime.of(since))
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    /**
     * Stores of a province that have some of a lot, gave some to a session that has it, or are to
     * get some.
     */
    List<Store> having(UUID lot, UnitCode province) {
        return jdbc.sql(
                        "SELECT s.* FROM vaccine_store s WHERE s.province_code = :province AND s.id IN (SELECT"
                                + " IF(k.kind = 'SESSION', k.supplied_from, k.id) FROM vaccine_store k JOIN (SELECT store_id"
                                + " FROM stock_balance WHERE lot_id = :lot AND doses > 0 UNION SELECT store_id FROM vaccine_vial"
                                + " WHERE lot_id = :lot AND closed_at IS NULL UNION SELECT to_store FROM stock_transfer"
                                + " WHERE lot_id = :lot AND state = 'SENT' AND to_store IS NOT NULL) b ON b.store_id = k.id)"
                                + " ORDER BY s.id")
                .param("province", province.value())
                .param("lot", lot)
                .query((row, n) -> read(row))
                .list();
    }

    static Store read(ResultSet row) throws SQLException {
        return new Store(
                row.getObject("id", UUID.class),
                StoreKind.valueOf(row.getString("kind")),
                row.getString("name"),
                unit(row, "unit_code"),
                Optional.ofNullable(row.getObject("at_facility", UUID.class)),
                Optional.ofNullable(row.getObject("supplied_from", UUID.class)),
                ColdRange.valueOf(row.getString("cold_range")),
                unit(row, "commune_code"),
                unit(row, "district_code"),
                unit(row, "province_code"));
    }

    private static Optional<UnitCode> unit(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(UnitCode::of);
    }
}
