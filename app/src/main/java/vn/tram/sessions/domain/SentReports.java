package vn.tram.sessions.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.sessions.SessionReports.Kind;
import vn.tram.sessions.SessionReports.Line;
import vn.tram.sessions.SessionReports.Sending;
import vn.tram.sessions.SessionReports.Sent;
import vn.tram.sessions.domain.ReportDeadlines.ReportDue;
import vn.tram.sessions.domain.ReportStore.Span;
import vn.tram.staff.Actor;
import vn.tram.staff.CasePlace;

/** Reports as facilities sent them. */
@Repository
class SentReports {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    SentReports(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Two who send at once: one of them gets the next version's number, by the unique key. */
    Sent send(
            Kind kind,
            CasePlace place,
            Span span,
            List<Line> lines,
            ReportDue due,
            Actor by,
            Instant now) {
        UUID facility = place.facility().orElseThrow();
        int version =
                jdbc.sql(
                                        "SELECT COALESCE(MAX(version_no), 0) FROM sent_report WHERE kind = :kind"
                                                + " AND facility_id = :facility AND first_day = :first FOR UPDATE")
                                .param("kind", kind.name())
                                .param("facility", facility)
                                .param("first", span.first())
                                .query(Integer.class)
                                .single()
                        + 1;
        jdbc.sql(
                        "INSERT INTO sent_report (id, kind, facility_id, commune_code, district_code, province_code,"
                                + " first_day, last_day, version_no, figures, due_at, sent_at, sent_by, sent_by_name)"
                                + " VALUES (:id, :kind, :facility, :commune, :district, :province, :first, :last, :version,"
                                + " :figures, :due, :now, :by, :name)")
                .param("id", TimeOrderedId.next())
                .param("kind", kind.name())
                .param("facility", facility)
                .param("commune", place.commune().value())
                .param("district", place.district().map(UnitCode::value).orElse(null))
                .param("province", place.province().map(UnitCode::value).orElse(null))
                .param("first", span.first())
                .param("last", span.last())
                .param("version", version)
                .param("figures", write(lines))
                .param("due", Timestamp.from(due.due()))
                .param("now", Timestamp.from(now))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .update();
        return new Sent(version, now, by.displayName(), due.late(now));
    }

    /** The facilities that held sessions, with the latest report each has sent. */
    List<Sending> sending(Kind kind, Span span, ReportDue due, Instant now) {
        return jdbc.sql(
                        "SELECT f.name, h.sessions, h.confirmed, r.version_no, r.sent_at, r.sent_by_name FROM"
                                + " (SELECT v.facility_id, COUNT(*) AS sessions, SUM(v.state = 'CONFIRMED') AS confirmed"
                                + " FROM vaccination_session v WHERE "
                                + span.scope().level().session("v")
                                + " = :key AND v.held_on BETWEEN :first AND :last AND v.state <> 'CANCELLED'"
                                + " GROUP BY v.facility_id) h JOIN facility f ON f.id = h.facility_id"
                                + " LEFT JOIN sent_report r ON r.kind = :kind AND r.facility_id = h.facility_id"
                                + " AND r.first_day = :first AND r.version_no = (SELECT MAX(x.version_no) FROM sent_report x"
                                + " WHERE x.kind = r.kind AND x.facility_id = r.facility_id AND x.first_day = r.first_day)"
                                + " ORDER BY r.sent_at IS NOT NULL, f.name, f.id LIMIT 1000")
                .param("key", span.scope().key())
                .param("first", span.first())
                .param("last", span.last())
                .param("kind", kind.name())
                .query(
                        (row, n) -> {
                            Optional<Sent> sent =
                                    Optional.ofNullable(row.getTimestamp("sent_at"))
                                            .map(Timestamp::toInstant)
                                            .map(at -> sent(row, at, due));
                            return new Sending(
                                    row.getString("name"),
                                    row.getInt("sessions"),
                                    row.getInt("confirmed"),
                                    sent,
                                    sent.map(Sent::late).orElseGet(() -> due.late(now)));
                        })
                .list();
    }

    private static Sent sent(java.sql.ResultSet row, Instant at, ReportDue due) {
        try {
            return new Sent(
                    row.getInt("version_no"), at, row.getString("sent_by_name"), due.late(at));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(List<Line> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("figures cannot be kept", e);
        }
    }
}
