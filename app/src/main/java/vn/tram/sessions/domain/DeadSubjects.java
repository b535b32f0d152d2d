package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People of sessions of whom a death was recorded. Rows are read first and changed one by one. */
@Repository
class DeadSubjects {

    /** What the row keeps as a reason, by which a death recorded by mistake finds it again. */
    private static final String DIED = "person-died";

    private static final String BEFORE_THE_DAY =
            " v.state IN ('PROPOSING', 'PLANNING', 'APPROVING', 'INVITING', 'PREPARING') ";

    private final JdbcClient jdbc;

    DeadSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID subject, UUID session) {}

    /**
     * Where the person is still expected. A session that began on the day of death or before it is
     * left alone: a dose of that day may still be entered from its papers.
     */
    List<Row> expected(UUID person, LocalDate diedOn) {
        return jdbc.sql(
                        "SELECT s.id, s.session_id FROM session_subject s JOIN vaccination_session v"
                                + " ON v.id = s.session_id WHERE s.person_id = :person AND s.step = 'EXPECTED' AND ("
                                + BEFORE_THE_DAY
                                + "OR (v.state = 'RUNNING' AND v.held_on > :died)) ORDER BY s.id")
                .param("person", person)
                .param("died", diedOn)
                .query(DeadSubjects::row)
                .list();
    }

    boolean end(UUID subject, Instant now) {
        return jdbc.sql(
                                "UPDATE session_subject SET step = 'DONE', result = 'NOT_DONE', result_reason = :reason,"
                                        + " number = NULL, standby_no = NULL, "
                                        + DaySubjects.LET_GO
                                        + ", revision = revision + 1, touched_at = :now"
                                        + " WHERE id = :id AND step = 'EXPECTED'")
                        .param("reason", DIED)
                        .param("now", Timestamp.from(now))
                        .param("id", subject)
                        .update()
                == 1;
    }

    /** Where the person was taken out, in sessions that are still to be held. */
    List<Row> ended(UUID person) {
        return jdbc.sql(
                        "SELECT s.id, s.session_id FROM session_subject s JOIN vaccination_session v"
                                + " ON v.id = s.session_id WHERE s.person_id = :person AND s.step = 'DONE'"
                                + " AND s.result_reason = :reason AND ("
                                + BEFORE_THE_DAY
                                + "OR v.state = 'RUNNING') ORDER BY s.id")
                .param("person", person)
                .param("reason", DIED)
                .query(DeadSubjects::row)
                .list();
    }

    /** Behind everybody on the stand-by list. */
    boolean standBy(Row row, Instant now) {
        int last =
                jdbc.sql(
                                "SELECT COALESCE(MAX(standby_no), 0) FROM session_subject WHERE session_id = :session")
                        .param("session", row.session())
                        .query(Integer.class)
                        .single();
        return jdbc.sql(
                                "UPDATE session_subject SET step = 'EXPECTED', result = NULL, result_reason = NULL,"
                                        + " origin = 'STANDBY', standby_no = :place, revision = revision + 1,"
                                        + " touched_at = :now WHERE id = :id AND step = 'DONE' AND result_reason = :reason")
                        .param("place", last + 1)
                        .param("now", Timestamp.from(now))
                        .param("id", row.subject())
                        .param("reason", DIED)
                        .update()
                == 1;
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
    }
}
