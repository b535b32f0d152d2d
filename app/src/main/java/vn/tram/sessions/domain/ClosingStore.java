package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.SessionClosing.StillHere;
import vn.tram.sessions.SubjectId;

/** The people of a session whose day ends, in sets. */
@Repository
class ClosingStore {

    private static final String UNDER_WAY = " s.step NOT IN ('EXPECTED', 'DONE') ";

    private final JdbcClient jdbc;

    ClosingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StillHere> here(UUID session, int most) {
        return jdbc.sql(
                        "SELECT s.id, s.number, p.name, s.step, s.serving_desk FROM session_subject s"
                                + " JOIN person p ON p.id = s.person_id WHERE s.session_id = :session AND"
                                + UNDER_WAY
                                + "ORDER BY s.touched_at, s.number LIMIT :most")
                .param("session", session)
                .param("most", most)
                .query(ClosingStore::stillHere)
                .list();
    }

    /** How many people stand at each step. */
    Map<DayStep, Integer> steps(UUID session) {
        Map<DayStep, Integer> steps = new EnumMap<>(DayStep.class);
        jdbc.sql(
                        "SELECT step, COUNT(*) AS people FROM session_subject WHERE session_id = :session"
                                + " AND (step <> 'EXPECTED' OR number IS NOT NULL) GROUP BY step")
                .param("session", session)
                .query(
                        row -> {
                            steps.put(DayStep.valueOf(row.getString("step")), row.getInt("people"));
                        });
        return steps;
    }

    int standby(UUID session) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM session_subject WHERE session_id = :session"
                                + " AND step = 'EXPECTED' AND number IS NULL")
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    Map<DayResult, Integer> results(UUID session) {
        Map<DayResult, Integer> results = new EnumMap<>(DayResult.class);
        jdbc.sql(
                        "SELECT result, COUNT(*) AS people FROM session_subject"
                                + " WHERE session_id = :session AND result IS NOT NULL GROUP BY result")
                .param("session", session)
                .query(
                        row -> {
                            results.put(
                                    DayResult.valueOf(row.getString("result")),
                                    row.getInt("people"));
                        });
        return results;
    }

    /** Ends the day of people who were not injected; answers with how many it could. */
    int notDone(UUID session, Collection<UUID> subjects, String reason, Instant now) {
        return jdbc.sql(
                        "UPDATE session_subject s SET s.step = 'DONE', s.result = 'NOT_DONE', s.result_reason = :reason,"
                                + " s.serving_desk = NULL, s.serving_by = NULL, s.serving_name = NULL, s.serving_since = NULL,"
                                + " s.revision = s.revision + 1, s.touched_at = :now WHERE s.session_id = :session"
                                + " AND s.id IN (:subjects) AND s.injected_at IS NULL AND"
                                + UNDER_WAY)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("session", session)
                .param("subjects", subjects)
                .update();
    }

    /** Ends the day of everybody who was received and not injected. */
    int nobodyDone(UUID session, String reason, Instant now) {
        return jdbc.sql(
                        "UPDATE session_subject s SET s.step = 'DONE', s.result = 'NOT_DONE', s.result_reason = :reason,"
                                + " s.serving_desk = NULL, s.serving_by = NULL, s.serving_name = NULL, s.serving_since = NULL,"
                                + " s.revision = s.revision + 1, s.touched_at = :now WHERE s.session_id = :session"
                                + " AND s.injected_at IS NULL AND"
                                + UNDER_WAY)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("session", session)
                .update();
    }

    /** Everybody planned who has not come is absent. */
    int absent(UUID session, Instant now) {
        return jdbc.sql(
                        "UPDATE session_subject SET step = 'DONE', result = 'ABSENT', revision = revision + 1,"
                                + " touched_at = :now WHERE session_id = :session AND step = 'EXPECTED'"
                                + " AND number IS NOT NULL")
                .param("now", Timestamp.from(now))
                .param("session", session)
                .update();
    }

    /** At no desk: the session as a whole. */
    void count(UUID session, DayResult result, int people) {
        jdbc.sql(
                        "INSERT INTO session_counter (session_id, desk, counter, amount)"
                                + " VALUES (:session, 0, :counter, :people)"
                                + " ON DUPLICATE KEY UPDATE amount = amount + :people")
                .param("session", session)
                .param("counter", result.name())
                .param("people", people)
                .update();
    }

    private static StillHere stillHere(ResultSet row, int n) throws SQLException {
        int number = row.getInt("number");
        OptionalInt called = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
        int desk = row.getInt("serving_desk");
        Optional<String> label =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(vn.tram.sessions.Desk.ofNumber(desk).label());
        return new StillHere(
                new SubjectId(row.getObject("id", UUID.class)),
                called,
                row.getString("name"),
                DayStep.valueOf(row.getString("step")),
                label);
    }
}
