package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.doses.DoseId;
import vn.tram.people.PersonId;
import vn.tram.safety.AdverseEvents.DoseFacts;
import vn.tram.safety.AdverseEvents.Vaccinated;
import vn.tram.staff.Right;
import vn.tram.staff.RightColumns;

/** What the form that files an event fills in by itself. */
@Repository
class FiledDoses {

    private final JdbcClient jdbc;

    FiledDoses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DoseFacts> facts(UUID dose) {
        return jdbc.sql(
                        "SELECT d.id, d.product_code, COALESCE(l.lot_number, d.lot_text) AS lot, d.given_at, d.facility_id,"
                                + " v.code AS session, d.injector_name,"
                                + " (SELECT COUNT(*) FROM dose s WHERE s.session_id = d.session_id AND s.voided_at IS NULL) AS same_session,"
                                + " (SELECT COUNT(*) FROM dose o WHERE o.lot_id = d.lot_id AND o.voided_at IS NULL) AS same_lot"
                                + " FROM dose d LEFT JOIN vaccine_lot l ON l.id = d.lot_id"
                                + " LEFT JOIN vaccination_session v ON v.id = d.session_id"
                                + " WHERE d.id = :dose AND d.voided_at IS NULL")
                .param("dose", dose)
                .query(FiledDoses::facts)
                .optional();
    }

    private static DoseFacts facts(ResultSet row, int n) throws SQLException {
        return new DoseFacts(
                new DoseId(row.getObject("id", UUID.class)),
                row.getString("product_code"),
                Optional.ofNullable(row.getString("lot")),
                StoredTime.read(row, "given_at"),
                Optional.ofNullable(row.getObject("facility_id", UUID.class)),
                Optional.ofNullable(row.getString("session")),
                row.getString("injector_name"),
                row.getInt("same_session"),
                row.getInt("same_lot"));
    }

    List<Vaccinated> of(UUID session, Right right, int limit) {
        return jdbc.sql(
                        "SELECT d.id, d.person_id, p.name, COALESCE(p.birth_year, '') AS birth, d.given_at FROM (SELECT * FROM dose WHERE "
                                + RightColumns.condition(right)
                                + "session_id = :session AND voided_at IS NULL ORDER BY given_at DESC, id DESC LIMIT :limit) d"
                                + " JOIN person p ON p.id = d.person_id ORDER BY d.given_at DESC, d.id DESC")
                .param("place", RightColumns.value(right))
                .param("session", session)
                .param("limit", limit)
                .query(
                        (row, n) ->
                                new Vaccinated(
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        new DoseId(row.getObject("id", UUID.class)),
                                        row.getString("name"),
                                        row.getString("birth"),
                                        StoredTime.read(row, "given_at")))
                .list();
    }
}
