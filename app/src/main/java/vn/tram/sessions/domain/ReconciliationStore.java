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
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.SessionReconciliation.SentBack;
import vn.tram.sessions.SessionReconciliation.Signed;
import vn.tram.staff.Actor;

/** Reconciliations as they were signed, and those that came back. */
@Repository
class ReconciliationStore {

    private final JdbcClient jdbc;

    ReconciliationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void sign(UUID session, int open, Optional<String> minutes, Actor by, Instant now) {
        jdbc.sql(
                        "INSERT INTO session_reconciliation (id, session_id, open_doses, minutes, by_id, by_name, at)"
                                + " VALUES (:id, :session, :open, :minutes, :by, :name, :now)")
                .param("id", TimeOrderedId.next())
                .param("session", session)
                .param("open", open)
                .param("minutes", minutes.orElse(null))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("now", Timestamp.from(now))
                .update();
    }

    void sendBack(UUID session, String reason, Actor by, Instant now) {
        jdbc.sql(
                        "UPDATE session_reconciliation SET sent_back_at = :now, sent_back_by = :by,"
                                + " sent_back_by_name = :name, sent_back_reason = :reason"
                                + " WHERE session_id = :session AND sent_back_at IS NULL")
                .param("now", Timestamp.from(now))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("reason", reason)
                .param("session", session)
                .update();
    }

    Optional<Signed> signed(UUID session) {
        return jdbc.sql(
                        "SELECT * FROM session_reconciliation WHERE session_id = :session AND live = TRUE")
                .param("session", session)
                .query(ReconciliationStore::signed)
                .optional();
    }

    List<SentBack> sentBack(UUID session) {
        return jdbc.sql(
                        "SELECT * FROM session_reconciliation WHERE session_id = :session"
                                + " AND sent_back_at IS NOT NULL ORDER BY at DESC LIMIT 20")
                .param("session", session)
                .query(
                        (row, n) ->
                                new SentBack(
                                        signed(row, n),
                                        row.getString("sent_back_by_name"),
                                        row.getTimestamp("sent_back_at").toInstant(),
                                        row.getString("sent_back_reason")))
                .list();
    }

    private static Signed signed(ResultSet row, int n) throws SQLException {
        return new Signed(
                row.getInt("open_doses"),
                Optional.ofNullable(row.getString("minutes")),
                row.getString("by_name"),
                row.getTimestamp("at").toInstant());
    }
}
