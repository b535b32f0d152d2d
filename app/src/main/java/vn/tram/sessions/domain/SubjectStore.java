package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.doses.DoseCategory;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.PhoneNumber;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.PlannedSubject;
import vn.tram.sessions.SessionPlan.Found;
import vn.tram.sessions.SessionView;
import vn.tram.sessions.SubjectId;

/** The people of a session as planning sees them. */
@Repository
class SubjectStore {

    private static final String COLUMNS =
            "SELECT s.id, s.person_id, s.number, s.standby_no, s.best_group, s.category, s.ordinal, s.due_on,"
                    + " s.step, s.result, p.name, p.birth_date, p.birth_precision, p.hamlet,"
                    + " COALESCE(p.phone, p.guardian_phone) AS phone,"
                    + " EXISTS (SELECT 1 FROM session_subject o WHERE o.person_id = s.person_id AND o.coming = TRUE"
                    + " AND o.session_id <> s.session_id) AS elsewhere"
                    + " FROM session_subject s JOIN person p ON p.id = s.person_id WHERE s.session_id = :session ";

    private final JdbcClient jdbc;

    SubjectStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlannedSubject> planned(SessionView session, int after, int limit) {
        return read(
                session,
                COLUMNS + "AND s.number > :after ORDER BY s.number LIMIT :limit",
                after,
                limit);
    }

    List<PlannedSubject> standby(SessionView session, int after, int limit) {
        return read(
                session,
                COLUMNS
                        + "AND s.number IS NULL AND s.standby_no > :after ORDER BY s.standby_no LIMIT :limit",
                after,
                limit);
    }

    private List<PlannedSubject> read(SessionView session, String sql, int after, int limit) {
        return jdbc.sql(sql)
                .param("session", session.id().value())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> subject(row, session))
                .list();
    }

    private static PlannedSubject subject(ResultSet row, SessionView session) throws SQLException {
        OptionalInt number = whole(row, "number");
        String phone = row.getString("phone");
        return new PlannedSubject(
                new SubjectId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                number,
                whole(row, "standby_no"),
                number.isPresent()
                        ? Optional.of(SlotTimes.of(session, number.getAsInt()))
                        : Optional.empty(),
                row.getString("name"),
                new BirthDate(
                                row.getDate("birth_date").toLocalDate(),
                                precision(row.getString("birth_precision")))
                        .display(),
                Optional.ofNullable(row.getString("hamlet")).orElse(""),
                whole(row, "best_group"),
                DoseCategory.valueOf(row.getString("category")),
                row.getInt("ordinal"),
                row.getDate("due_on").toLocalDate(),
                phone == null ? "" : new PhoneNumber(phone).masked(),
                row.getBoolean("elsewhere"),
                DayStep.valueOf(row.getString("step")),
                Optional.ofNullable(row.getString("result")).map(DayResult::valueOf));
    }

    private static BirthDate.Precision precision(String stored) {
        return switch (stored) {
            case "Y" -> BirthDate.Precision.Y;
            case "M" -> BirthDate.Precision.YM;
            default -> BirthDate.Precision.YMD;
        };
    }

    private static OptionalInt whole(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(value);
    }

    int planned(UUID session) {
        return count("AND number IS NOT NULL AND origin = 'PLANNED'", session);
    }

    int standby(UUID session) {
        return count("AND number IS NULL AND standby_no IS NOT NULL", session);
    }

    /** On either list, or taken off it since the proposal. */
    int listed(UUID session) {
        return count(
                "AND origin <> 'SPOT' AND (number IS NOT NULL OR standby_no IS NOT NULL OR touched_at >="
                        + " (SELECT v.proposed_at FROM vaccination_session v WHERE v.id = session_id))",
                session);
    }

    /** Received and not yet gone: between the desks. */
    int underWay(UUID session) {
        return count("AND step NOT IN ('EXPECTED', 'DONE')", session);
    }

    int received(UUID session) {
        return count("AND arrived_at IS NOT NULL", session);
    }

    int injected(UUID session) {
        return count("AND injected_at IS NOT NULL", session);
    }

    private int count(String condition, UUID session) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM session_subject WHERE session_id = :session "
                                + condition)
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    int withoutPhone(UUID session) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM session_subject s JOIN person p ON p.id = s.person_id"
                                + " WHERE s.session_id = :session AND s.coming = TRUE"
                                + " AND p.phone IS NULL AND p.guardian_phone IS NULL")
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    Map<Integer, Integer> byGroup(UUID session) {
        Map<Integer, Integer> groups = new LinkedHashMap<>();
        jdbc.sql(
                        "SELECT COALESCE(best_group, 0) AS code, COUNT(*) AS people FROM session_subject"
                                + " WHERE session_id = :session AND number IS NOT NULL AND origin = 'PLANNED'"
                                + " GROUP BY 1 ORDER BY 1")
                .param("session", session)
                .query(
                        row -> {
                            groups.put(row.getInt("code"), row.getInt("people"));
                        });
        return groups;
    }

    List<Found> found(UUID session) {
        return jdbc.sql(
                        "SELECT verdict, reason, people FROM session_due_count WHERE session_id = :session"
                                + " ORDER BY verdict, people DESC, reason")
                .param("session", session)
                .query(
                        (row, n) ->
                                new Found(
                                        row.getString("verdict").equals("DUE"),
                                        row.getString("verdict").equals("NOT_YET"),
                                        row.getString("reason"),
                                        row.getInt("people")))
                .list();
    }

    /** To the end of the stand-by list; answers how many moved. */
    int takeOut(UUID session, Collection<UUID> subjects, Instant now) {
        int last = lastStandby(session);
        return jdbc.sql(
                        "UPDATE session_subject s JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY number) AS place"
                                + " FROM session_subject WHERE session_id = :session AND id IN (:ids)"
                                + " AND number IS NOT NULL AND step = 'EXPECTED') r ON r.id = s.id"
                                + " SET s.standby_no = :last + r.place, s.number = NULL, s.origin = 'STANDBY',"
                                + " s.touched_at = :now, s.revision = s.revision + 1")
                .param("session", session)
                .param("ids", subjects)
                .param("last", last)
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * Behind those who have a number; empty when one of them is planned in another session, and
     * then nobody was moved.
     */
    OptionalInt takeIn(UUID session, Collection<UUID> subjects, Instant now) {
        int last =
                jdbc.sql(
                                "SELECT COALESCE(MAX(number), 0) FROM session_subject WHERE session_id = :session")
                        .param("session", session)
                        .query(Integer.class)
                        .single();
        try {
            return OptionalInt.of(
                    jdbc.sql(
                                    "UPDATE session_subject s JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY standby_no) AS place"
                                            + " FROM session_subject WHERE session_id = :session AND id IN (:ids)"
                                            + " AND number IS NULL AND step = 'EXPECTED') r ON r.id = s.id"
                                            + " SET s.number = :last + r.place, s.standby_no = NULL, s.origin = 'PLANNED',"
                                            + " s.touched_at = :now, s.revision = s.revision + 1")
                            .param("session", session)
                            .param("ids", subjects)
                            .param("last", last)
                            .param("now", Timestamp.from(now))
                            .update());
        } catch (DuplicateKeyException plannedElsewhere) {
            return OptionalInt.empty();
        }
    }

    private int lastStandby(UUID session) {
        return jdbc.sql(
                        "SELECT COALESCE(MAX(standby_no), 0) FROM session_subject WHERE session_id = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    /** The day is over for everybody who is not done: with this result. */
    int end(UUID session, DayResult result, String reason, Instant now) {
        return jdbc.sql(
                        "UPDATE session_subject SET step = 'DONE', result = :result, result_reason = :reason,"
                                + " touched_at = :now, revision = revision + 1"
                                + " WHERE session_id = :session AND step <> 'DONE' AND number IS NOT NULL")
                .param("result", result.name())
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("session", session)
                .update();
    }

    int lastNumber(UUID session) {
        return jdbc.sql(
                        "SELECT COALESCE(MAX(number), 0) FROM session_subject WHERE session_id = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
    }
}
