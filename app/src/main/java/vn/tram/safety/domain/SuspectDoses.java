package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.ruleset.WorkingCalendar;

/** Looks up which dose an event followed. Doses that are void do not count. */
@Repository
class SuspectDoses {

    /** Whose hour is known: the others bear noon of their day. */
    private static final String HOUR_KNOWN = "d.source IN ('LIVE', 'PAPER')";

    private static final String SELECT =
            "SELECT d.id, d.person_id, d.product_code, d.lot_id, d.lot_text, d.given_at, d.given_on, d.facility_id, d.session_id, "
                    + HOUR_KNOWN
                    + " AS hour_known FROM dose d WHERE d.voided_at IS NULL AND ";

    private final JdbcClient jdbc;

    SuspectDoses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SuspectDose> byId(UUID dose) {
        return jdbc.sql(SELECT + "d.id = :dose")
                .param("dose", dose)
                .query(SuspectDoses::read)
                .optional();
    }

    /** The latest that was given before the event; on its day where the hour is not known. */
    Optional<SuspectDose> before(UUID person, Instant event) {
        return jdbc.sql(
                        SELECT
                                + "d.person_id = :person AND (IF("
                                + HOUR_KNOWN
                                + ", d.given_at <= :event, d.given_on <= :day))"
                                + " ORDER BY d.given_on DESC, d.given_at DESC LIMIT 1")
                .param("person", person)
                .param("event", StoredTime.of(event))
                .param("day", StoredTime.day(event))
                .query(SuspectDoses::read)
                .optional();
    }

    boolean any(UUID person) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM dose WHERE person_id = :person AND voided_at IS NULL)")
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    /** The lot with this number; empty when there is none, or several makers use the number. */
    Optional<UUID> lotNumbered(String number) {
        var found =
                jdbc.sql("SELECT id FROM vaccine_lot WHERE lot_number = :number LIMIT 2")
                        .param("number", number)
                        .query(UUID.class)
                        .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static SuspectDose read(ResultSet row, int n) throws SQLException {
        LocalDate day = row.getObject("given_on", LocalDate.class);
        return new SuspectDose(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("product_code"),
                Optional.ofNullable(row.getObject("lot_id", UUID.class)),
                Optional.ofNullable(row.getString("lot_text")),
                row.getBoolean("hour_known")
                        ? StoredTime.read(row, "given_at")
                        : day.atStartOfDay(WorkingCalendar.ZONE).toInstant(),
                day,
                Optional.ofNullable(row.getObject("facility_id", UUID.class)),
                Optional.ofNullable(row.getObject("session_id", UUID.class)));
    }
}
