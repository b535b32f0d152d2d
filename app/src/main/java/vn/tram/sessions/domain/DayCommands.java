package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.Actor;

/** Acts that were done, by the id that the screen made. */
@Repository
class DayCommands {

    private final JdbcClient jdbc;

    DayCommands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Waits for the same command on its way in another transaction.
     *
     * @return false when it was done before
     */
    boolean first(UUID id, UUID session, UUID subject, String action, Actor by, Instant now) {
        return jdbc.sql(
                                "INSERT IGNORE INTO day_command (id, session_id, subject_id, action, by_id, at)"
                                        + " VALUES (:id, :session, :subject, :action, :by, :now)")
                        .param("id", id)
                        .param("session", session)
                        .param("subject", subject)
                        .param("action", action)
                        .param("by", by.id().value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** What a command that is not about a known person made. */
    UUID subjectOf(UUID id) {
        return jdbc.sql("SELECT subject_id FROM day_command WHERE id = :id")
                .param("id", id)
                .query(UUID.class)
                .single();
    }
}
