package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.tram.staff.Actor;

/**
 * The people of sessions: read with what desks need of their record, moved forward by conditional
 * updates.
 */
@Repository
class DaySubjects {

    /** The set clause by which a desk lets go of somebody. */
    static final String LET_GO =
            "serving_desk = NULL, serving_by = NULL, serving_name = NULL, serving_since = NULL";

    /** The set clause of a screening that ends: {@code :at}, {@code :by} the screener. */
    static final String SCREENED = "screened_at = :at, screened_by = :by, doctor_asked_at = NULL";

    /** The set clause of a screening after which the injection may go on. */
    static final String TO_CONSENT = "step = 'CONSENT', " + SCREENED + ", " + LET_GO;

    /** What {@link #read} reads, with a FROM to follow. */
    static final String COLUMNS =
            "SELECT s.id, s.session_id, s.person_id, s.number, s.standby_no, p.name, p.sex, p.birth_date, p.birth_precision,"
                    + " v.held_on, p.id_number, p.id_kind, p.identity_state, p.guardian_name, s.category, s.ordinal, s.due_on,"
                    + " s.enrolment_id IS NOT NULL, s.best_group, s.origin, s.step, s.result, s.result_reason, s.spot_reason,"
                    + " s.spot_by, s.spot_approved_at, s.identity_checked, s.identity_reason, s.serving_by, s.serving_desk,"
                    + " s.serving_name, s.serving_since, s.arrived_at, s.screened_at, s.screened_by, s.doctor_asked_at,"
                    + " s.consented_at, s.injected_at, s.injected_by_name, s.same_hand, s.dose_id, s.may_leave_at, s.reaction,"
                    + " s.released_at, s.shown_at, p.merged_into IS NOT NULL, s.revision";

    private static final String OF =
            " s JOIN vaccination_session v ON v.id = s.session_id JOIN person p ON p.id = s.person_id ";

    private static final String ROWS = COLUMNS + " FROM session_subject" + OF;

    /** Locks the row of the subject and neither the session nor the person, who are only read. */
    static final String HELD =
            " FROM (SELECT * FROM session_subject WHERE id = :id AND session_id = :session FOR UPDATE)"
                    + OF;

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

    /** By id; one statement for all of them. */
    Map<UUID, SubjectView> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(ROWS + "WHERE s.id IN (:ids)")
                        .param("ids", ids)
                        .query(DaySubjects::subject)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(each -> each.id().value(), each -> each));
    }

    /** Held against others until the transaction ends. */
    Optional<SubjectView> hold(UUID id, UUID session) {
        return jdbc.sql(COLUMNS + HELD)
                .param("id", id)
                .param("session", session)
                .query(DaySubjects::subject)
                .optional();
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

    /**
     * Everybody under observation, in no order: the database would sort rows as wide as these in a
     * third of the time that it takes to read them.
     */
    List<SubjectView> observed(UUID session) {
        return jdbc.sql(ROWS + "WHERE s.session_id = :session AND s.step = 'OBSERVATION'")
                .param("session", session)
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

    /** Who types is at the desk: the claim of this actor, if there is one, counts from now. */
    void stillServedBy(Actor actor, SubjectId subject, Instant now) {
        jdbc.sql(
                        "UPDATE session_subject SET serving_since = :now WHERE id = :id AND serving_by = :me")
                .param("now", Timestamp.from(now))
                .param("id", subject.value())
                .param("me", actor.id().value())
                .update();
    }

    private static SubjectView subject(ResultSet columns, int n) throws SQLException {
        return read(new RowReader(columns));
    }

    /** The columns of {@link #COLUMNS}; the reader stands at the next one afterwards. */
    static SubjectView read(RowReader row) throws SQLException {
        SubjectId id = new SubjectId(row.id());
        SessionId session = new SessionId(row.id());
        PersonId person = new PersonId(row.id());
        OptionalInt number = row.optionalNumber();
        OptionalInt standby = row.optionalNumber();
        String name = row.text();
        Sex sex = sex(row.text());
        BirthDate birth = birth(row.day(), row.text());
        return new SubjectView(
                id,
                session,
                person,
                number,
                standby,
                name,
                sex,
                birth,
                birth.ageOn(row.day()).min(),
                masked(row.text(), row.text()),
                row.text(),
                row.optionalText(),
                DoseCategory.valueOf(row.text()),
                row.number(),
                row.day(),
                row.flag(),
                row.optionalNumber(),
                Origin.valueOf(row.text()),
                DayStep.valueOf(row.text()),
                row.optionalText().map(DayResult::valueOf),
                row.optionalText(),
                row.optionalText(),
                row.optionalId(),
                row.optionalTime(),
                row.flag(),
                row.optionalText(),
                claim(row.optionalId(), row.number(), row.text(), row.optionalTime()),
                row.optionalTime(),
                row.optionalTime(),
                row.optionalId(),
                row.optionalTime(),
                row.optionalTime(),
                row.optionalTime(),
                row.optionalText(),
                row.flag(),
                row.optionalId(),
                row.optionalTime(),
                row.optionalText().map(Reaction::valueOf),
                row.optionalTime(),
                row.optionalTime(),
                row.flag(),
                row.number());
    }

    private static Optional<Claim> claim(
            Optional<UUID> by, int desk, String name, Optional<Instant> since) {
        return by.map(staff -> new Claim(Desk.ofNumber(desk), staff, name, since.orElseThrow()));
    }

    private static String masked(String number, String kind) {
        return number == null ? "" : new NationalId(number, NationalId.Kind.valueOf(kind)).masked();
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

    static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        // a Timestamp costs the driver two calendars each
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(stored -> stored.toInstant(ZoneOffset.UTC));
    }
}
