package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.PhoneNumber;
import vn.tram.people.PersonId;
import vn.tram.safety.AdverseEvents.LotSpread;
import vn.tram.safety.CircleLine;
import vn.tram.staff.Right;
import vn.tram.staff.RightColumns;

/** Who got the same session's or lot's doses, and where the lot is. */
@Repository
class EventCircle {

    /** Behind every id and time that there is. */
    private static final UUID LAST_ID = new UUID(-1, -1);

    private static final Instant FAR = Instant.parse("9999-12-01T00:00:00Z");

    private final JdbcClient jdbc;

    EventCircle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CircleLine> of(
            AdverseEvent event, List<Right> rights, Optional<CircleLine> after, int limit) {
        return rights.stream()
                .flatMap(right -> of(event, right, after, limit))
                .collect(Collectors.toMap(CircleLine::dose, line -> line, (one, same) -> one))
                .values()
                .stream()
                .sorted(
                        Comparator.comparing(CircleLine::givenAt)
                                .thenComparing(line -> line.dose().toString())
                                .reversed())
                .limit(limit)
                .toList();
    }

    private Stream<CircleLine> of(
            AdverseEvent event, Right right, Optional<CircleLine> after, int limit) {
        Stream<CircleLine> ofSession =
                event.session().stream()
                        .flatMap(
                                id ->
                                        read(
                                                "session_id = :of AND ",
                                                id,
                                                event,
                                                right,
                                                after,
                                                limit));
        Stream<CircleLine> ofLot =
                event.lot().stream()
                        .flatMap(id -> read("lot_id = :of AND ", id, event, right, after, limit));
        return Stream.concat(ofSession, ofLot);
    }

    private Stream<CircleLine> read(
            String what,
            UUID id,
            AdverseEvent event,
            Right right,
            Optional<CircleLine> after,
            int limit) {
        return jdbc
                .sql(
                        "SELECT d.id, d.person_id, p.name, p.birth_year, p.phone, d.given_at, f.name AS facility,"
                                + " d.session_id <=> :session AND :session IS NOT NULL AS same_session,"
                                + " d.lot_id <=> :lot AND :lot IS NOT NULL AS same_lot, s.reaction,"
                                + " (SELECT MIN(e.code) FROM adverse_event e WHERE e.person_id = d.person_id"
                                + " AND e.vaccinated_on = d.given_on AND e.state <> 'WITHDRAWN') AS event"
                                + " FROM (SELECT * FROM dose WHERE "
                                + what
                                + RightColumns.condition(right)
                                + "voided_at IS NULL AND (given_at, id) < (:after, :afterId)"
                                + " ORDER BY given_at DESC, id DESC LIMIT :limit) d JOIN person p ON p.id = d.person_id"
                                + " LEFT JOIN facility f ON f.id = d.facility_id LEFT JOIN session_subject s ON s.id = d.subject_id")
                .param("of", id)
                .param("place", RightColumns.value(right))
                .param("session", event.session().orElse(null))
                .param("lot", event.lot().orElse(null))
                .param("after", StoredTime.of(after.map(CircleLine::givenAt).orElse(FAR)))
                .param("afterId", after.map(CircleLine::dose).orElse(LAST_ID))
                .param("limit", limit)
                .query(EventCircle::line)
                .stream();
    }

    private static CircleLine line(ResultSet row, int n) throws SQLException {
        int year = row.getInt("birth_year");
        Optional<String> phone = Optional.ofNullable(row.getString("phone"));
        return new CircleLine(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                year == 0 ? Optional.empty() : Optional.of(year),
                phone.map(stored -> new PhoneNumber(stored).masked()).orElse(""),
                StoredTime.read(row, "given_at"),
                Optional.ofNullable(row.getString("facility")),
                row.getBoolean("same_session"),
                row.getBoolean("same_lot"),
                Optional.ofNullable(row.getString("reaction")),
                Optional.ofNullable(row.getString("event")));
    }

    /** Facilities of a province with some of the lot, the most first; all where none is named. */
    List<LotSpread> spread(UUID lot, Optional<String> province, int limit) {
        return jdbc.sql(
                        "SELECT f.id, f.name, k.doses, EXISTS (SELECT 1 FROM lot_hold h WHERE h.lot_id = :lot AND h.released_at IS NULL"
                                + " AND ((h.unit_code IS NULL AND h.facility_id IS NULL) OR h.facility_id = f.id"
                                + " OR h.unit_code IN (k.commune, k.district, k.province))) AS held FROM facility f JOIN ("
                                + "SELECT s.at_facility AS facility, MIN(s.commune_code) AS commune, MIN(s.district_code) AS district,"
                                + " MIN(s.province_code) AS province, SUM(x.doses) AS doses FROM vaccine_store s JOIN ("
                                + "SELECT store_id, doses FROM stock_balance WHERE lot_id = :lot AND doses > 0"
                                + " UNION ALL SELECT store_id, doses_left FROM vaccine_vial WHERE lot_id = :lot AND closed_at IS NULL"
                                + " UNION ALL SELECT to_store, doses FROM stock_transfer WHERE lot_id = :lot AND state = 'SENT'"
                                + " AND to_store IS NOT NULL) x ON x.store_id = s.id WHERE s.at_facility IS NOT NULL"
                                + " AND (:province IS NULL OR s.province_code = :province) GROUP BY s.at_facility) k ON k.facility = f.id"
                                + " ORDER BY k.doses DESC, f.id LIMIT :limit")
                .param("lot", lot)
                .param("province", province.orElse(null))
                .param("limit", limit)
                .query(
                        (row, n) ->
                                new LotSpread(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getInt("doses"),
                                        row.getBoolean("held")))
                .list();
    }
}
