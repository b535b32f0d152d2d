package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.sessions.ReadinessLine;
import vn.tram.sessions.ReadinessLine.Measure;
import vn.tram.sessions.ReadinessLine.State;
import vn.tram.sessions.SessionView;

/** What has to be there for a session, and what was found. */
@Repository
class ReadinessStore {

    private final JdbcClient jdbc;

    ReadinessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The items in force on the session's day; asked again, those that are there stay. */
    void prepare(SessionView session) {
        jdbc.sql(
                        "INSERT IGNORE INTO session_check (session_id, item, must_have) SELECT :session, code, must_have"
                                + " FROM readiness_item WHERE valid_from <= :day AND valid_until > :day")
                .param("session", session.id().value())
                .param("day", session.heldOn())
                .update();
    }

    List<ReadinessLine> of(SessionView session) {
        return jdbc.sql(
                        "SELECT c.item, c.must_have, i.measure, i.least, i.per_desk, c.state, c.measured, c.note, c.ticket,"
                                + " c.checked_by_name, c.checked_at, i.source, IF(i.remembered, (SELECT l.measured"
                                + " FROM session_check l JOIN vaccination_session v ON v.id = l.session_id"
                                + " WHERE l.item = c.item AND l.measured IS NOT NULL AND v.id <> :session"
                                + " AND v.facility_id = :facility AND v.place_name = :place AND v.made_at < (SELECT made_at"
                                + " FROM vaccination_session WHERE id = :session)"
                                + " ORDER BY v.held_on DESC, v.made_at DESC LIMIT 1), NULL) AS last_time"
                                + " FROM session_check c JOIN readiness_item i ON i.code = c.item"
                                + " AND i.valid_from <= :day AND i.valid_until > :day"
                                + " WHERE c.session_id = :session ORDER BY i.sort")
                .param("session", session.id().value())
                .param("facility", session.facility())
                .param("place", session.placeName())
                .param("day", session.heldOn())
                .query((row, n) -> line(row, session.desks()))
                .list();
    }

    private static ReadinessLine line(ResultSet row, int desks) throws SQLException {
        Timestamp checked = row.getTimestamp("checked_at");
        return new ReadinessLine(
                row.getString("item"),
                row.getBoolean("must_have"),
                Measure.valueOf(row.getString("measure")),
                row.getInt("least") * (row.getBoolean("per_desk") ? desks : 1),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("measured")),
                row.getString("note"),
                Optional.ofNullable(row.getString("ticket")),
                Optional.ofNullable(row.getString("last_time")),
                Optional.ofNullable(row.getString("checked_by_name")),
                Optional.ofNullable(checked).map(Timestamp::toInstant),
                row.getString("source"));
    }

    void write(UUID session, ReadinessLine line, String by, Instant now) {
        jdbc.sql(
                        "UPDATE session_check SET state = :state, measured = :measured, note = :note, ticket = :ticket,"
                                + " checked_by_name = :by, checked_at = :now WHERE session_id = :session AND item = :item")
                .param("state", line.state().name())
                .param("measured", line.measured().orElse(null))
                .param("note", line.note())
                .param("ticket", line.ticket().orElse(null))
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("session", session)
                .param("item", line.item())
                .update();
    }
}
