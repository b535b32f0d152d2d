package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.doses.DoseCategory;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.NationalId;
import vn.tram.kernel.Sex;
import vn.tram.people.PersonId;
import vn.tram.sessions.DayResult;
import vn.tram.sessions.DayStep;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SessionId;
import vn.tram.sessions.SubjectId;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.SubjectView.Claim;
import vn.tram.sessions.SubjectView.Origin;
import vn.tram.sessions.SubjectView.Reaction;

/**
 * The people of sessions: read with what desks need of their record, moved forward by conditional
 * updates.
 */
@Repository
class DaySubjects {

    /** The set clause by which a desk lets go of somebody. */
    static final String LET_GO =
            "serving_desk = NULL, serving_by = NULL, serving_name = NULL, serving_since = NULL";

    private static final String ROWS =
            "SELECT s.*, v.held_on, p.name, p.sex, p.birth_date, p.birth_precision, p.id_number, p.id_kind,"
                    + " p.identity_state, p.guardian_name, p.merged_into FROM session_subject s"
                    + " JOIN vaccination_session v ON v.id = s.session_id JOIN person p ON p.id = s.person_id ";

    private final JdbcClient jdbc;

    DaySubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SubjectView> byId(UUID id) {
        return jdbc.sql(ROWS + "WHERE s.id = :id")
                .param("id", id)
                .query(DaySubjects::subject)
                .optional();
    }

    /** Held against others until the transaction ends. */
    Optional<SubjectView> hold(UUID id, UUID session) {
        boolean there =
                jdbc.sql(
                                "SELECT id FROM session_subject WHERE id = :id AND session_id = :session FOR UPDATE")
                        .param("id", id)
                        .param("session", session)
                        .query(UUID.class)
                        .optional()
                        .isPresent();
        return there ? byId(id) : Optional.empty();
    }

    List<SubjectView> at(UUID session, DayStep step, int most) {
        return jdbc.sql(
                        ROWS
                                + "WHERE s.session_id = :session AND s.step = :step"
                                + " AND (s.step <> 'EXPECTED' OR s.number IS NOT NULL)"
                                + " ORDER BY COALESCE(s.injected_at, s.consented_at, s.screened_at, s.arrived_at), s.number"
                                + " LIMIT :most")
                .param("session", session)
                .param("step", step.name())
                .param("most", most)
                .query(DaySubjects::subject)
                .list();
    }

    List<SubjectView> standby(UUID session, int most) {
        return jdbc.sql(
                        ROWS
                                + "WHERE s.session_id = :session AND s.step = 'EXPECTED' AND s.number IS NULL"
                                + " ORDER BY s.standby_no LIMIT :most")
                .param("session", session)
                .param("most", most)
                .query(DaySubjects::subject)
                .list();
    }

    List<SubjectView> done(UUID session, int most) {
        return jdbc.sql(
                        ROWS
                                + "WHERE s.session_id = :session AND s.step = 'DONE'"
                                + " ORDER BY s.touched_at DESC LIMIT :most")
                .param("session", session)
                .param("most", most)
                .query(DaySubjects::subject)
                .list();
    }

    Optional<SubjectView> numbered(UUID session, int number) {
        return jdbc.sql(ROWS + "WHERE s.session_id = :session AND s.number = :number")
                .param("session", session)
                .param("number", number)
                .query(DaySubjects::subject)
                .optional();
    }

    List<SubjectView> ofPeople(UUID session, List<UUID> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ROWS + "WHERE s.session_id = :session AND s.person_id IN (:people)")
                .param("session", session)
                .param("people", people)
                .query(DaySubjects::subject)
                .list();
    }

    Optional<SubjectView> servedBy(UUID session, Desk desk, UUID staff) {
        return jdbc.sql(
                        ROWS
                                + "WHERE s.session_id = :session AND s.step = :step AND s.serving_desk = :desk"
                                + " AND s.serving_by = :staff ORDER BY s.serving_since DESC LIMIT 1")
                .param("session", session)
                .param("step", desk.kind().step().name())
                .param("desk", desk.number())
                .param("staff", staff)
                .query(DaySubjects::subject)
                .optional();
    }

    /**
     * Changes a row that is as it was read.
     *
     * @param set a set clause of this package's own writing
     * @param values its parameters
     * @return whether it was still as it was read
     */
    boolean change(SubjectView read, String set, Map<String, ?> values, Instant now) {
        return jdbc.sql(
                                "UPDATE session_subject SET "
                                        + set
                                        + ", revision = revision + 1, touched_at = :now"
                                        + " WHERE id = :id AND revision = :revision AND step = :was")
                        .params(values)
                        .param("now", Timestamp.from(now))
                        .param("id", read.id().value())
                        .param("revision", read.revision())
                        .param("was", read.step().name())
                        .update()
                == 1;
    }

    static SubjectView subject(ResultSet row, int n) throws SQLException {
        BirthDate birth =
                birth(
                        row.getObject("birth_date", LocalDate.class),
                        row.getString("birth_precision"));
        LocalDate day = row.getObject("held_on", LocalDate.class);
        return new SubjectView(
                new SubjectId(row.getObject("id", UUID.class)),
                new SessionId(row.getObject("session_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                number(row, "number"),
                number(row, "standby_no"),
                row.getString("name"),
                sex(row.getString("sex")),
                birth,
                birth.ageOn(day).min(),
                Optional.ofNullable(row.getString("id_number"))
                        .map(id -> masked(id, row))
                        .orElse(""),
                row.getString("identity_state"),
                text(row, "guardian_name"),
                DoseCategory.valueOf(row.getString("category")),
                row.getInt("ordinal"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("enrolment_id") != null,
                number(row, "best_group"),
                Origin.valueOf(row.getString("origin")),
                DayStep.valueOf(row.getString("step")),
                text(row, "result").map(DayResult::valueOf),
                text(row, "result_reason"),
                text(row, "spot_reason"),
                id(row, "spot_by"),
                time(row, "spot_approved_at"),
                row.getBoolean("identity_checked"),
                text(row, "identity_reason"),
                claim(row),
                time(row, "arrived_at"),
                time(row, "screened_at"),
                id(row, "screened_by"),
                time(row, "doctor_asked_at"),
                time(row, "consented_at"),
                time(row, "injected_at"),
                text(row, "injected_by_name"),
                row.getBoolean("same_hand"),
                id(row, "dose_id"),
                time(row, "may_leave_at"),
                text(row, "reaction").map(Reaction::valueOf),
                time(row, "released_at"),
                time(row, "shown_at"),
                row.getObject("merged_into") != null,
                row.getInt("revision"));
    }

    private static Optional<Claim> claim(ResultSet row) throws SQLException {
        Optional<UUID> by = id(row, "serving_by");
        if (by.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Claim(
                        Desk.ofNumber(row.getInt("serving_desk")),
                        by.get(),
                        row.getString("serving_name"),
                        time(row, "serving_since").orElseThrow()));
    }

    private static String masked(String number, ResultSet row) {
        try {
            return new NationalId(number, NationalId.Kind.valueOf(row.getString("id_kind")))
                    .masked();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BirthDate birth(LocalDate stored, String precision) {
        return switch (precision) {
            case "Y" -> BirthDate.ofYear(stored.getYear());
            case "M" -> BirthDate.ofMonth(stored.getYear(), stored.getMonthValue());
            default -> BirthDate.ofDay(stored);
        };
    }

    private static Sex sex(String letter) {
        return switch (letter) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            default -> Sex.OTHER;
        };
    }

    private static OptionalInt number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<UUID> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, UUID.class));
    }

    static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        // a Timestamp costs the driver two calendars each, a third of reading a full board
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(stored -> stored.toInstant(ZoneOffset.UTC));
    }
}
