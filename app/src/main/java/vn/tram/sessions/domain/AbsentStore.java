package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.SessionClosing.NewDate;
import vn.tram.sessions.SessionState;

/** People who were not vaccinated in a session, and free places in the sessions after it. */
@Repository
class AbsentStore {

    /**
     * Who gets a new date: planned by an approved list, missed the day or was sent home uninjected,
     * was not taken into another session and not vaccinated meanwhile, and is still to be.
     */
    private static final String MISSED =
            " FROM session_subject s JOIN vaccination_session v ON v.id = s.session_id"
                    + " JOIN vaccine_product pr ON pr.code = v.product_code"
                    + " JOIN person p ON p.id = s.person_id"
                    + " JOIN enrolment e ON e.id = s.enrolment_id AND e.live = TRUE"
                    + " LEFT JOIN person_course c ON c.person_id = s.person_id AND c.disease = pr.disease"
                    + " WHERE s.session_id = :session AND s.result IN ('ABSENT', 'NOT_DONE') AND s.moved_to IS NULL"
                    + " AND p.merged_into IS NULL AND p.died_on IS NULL AND NOT EXISTS (SELECT 1"
                    + " FROM person_stop st WHERE st.person_id = s.person_id AND st.disease = pr.disease"
                    + " AND st.live_kind IS NOT NULL AND (st.antigen IS NULL OR st.antigen = pr.antigen))"
                    + " AND (c.last_on IS NULL OR c.last_on < v.held_on) ";

    private static final String PLANNED =
            " (SELECT COUNT(*) FROM session_subject t WHERE t.session_id = n.id AND t.number IS NOT NULL) ";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    AbsentStore(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** A session that still has places. */
    record Next(
            UUID id,
            SessionState state,
            LocalDate day,
            Instant startsAt,
            String place,
            int moves,
            int free,
            int lastNumber) {}

    /**
     * Somebody who gets a place: the row left behind and the phone to be told by.
     *
     * @param standby stands on the stand-by list of the session they get a place in
     */
    record Missed(
            UUID subject,
            UUID person,
            UUID enrolment,
            Integer group,
            String category,
            int ordinal,
            LocalDate due,
            boolean standby,
            Optional<String> phone) {}

    /** Somebody with the place that they got. */
    record Placed(Missed who, UUID subject, int number) {}

    /**
     * The next session of the same campaign, facility and product that is being planned or prepared
     * and has a free place, locked until the transaction ends. Where people are approved or invited
     * at this moment nobody is added.
     */
    Optional<Next> nextWithPlaces(UUID session) {
        return jdbc.sql(
                        "SELECT n.id, n.state, n.held_on, n.starts_at, n.place_name, n.moves, n.capacity,"
                                + PLANNED
                                + "AS planned, (SELECT COALESCE(MAX(t.number), 0) FROM session_subject t"
                                + " WHERE t.session_id = n.id) AS last_number FROM vaccination_session n"
                                + " JOIN vaccination_session v ON v.id = :session WHERE n.campaign_id = v.campaign_id"
                                + " AND n.facility_id = v.facility_id AND n.product_code = v.product_code"
                                + " AND n.state IN ('PLANNING', 'PREPARING') AND n.starts_at > v.starts_at AND n.id <> v.id"
                                + " AND n.capacity >"
                                + PLANNED
                                + "ORDER BY n.starts_at, n.id LIMIT 1 FOR UPDATE")
                .param("session", session)
                .query(AbsentStore::next)
                .optional();
    }

    /**
     * The first of those who missed the session and can come on the other's day, by priority, then
     * by when they were due.
     */
    List<Missed> first(UUID session, Next next, int most) {
        return jdbc.sql(
                        "SELECT s.id, s.person_id, s.enrolment_id, s.best_group, s.category, s.ordinal, s.due_on,"
                                + " EXISTS (SELECT 1 FROM session_subject w WHERE w.session_id = :next"
                                + " AND w.person_id = s.person_id) AS standby, COALESCE(p.phone, p.guardian_phone) AS phone"
                                + MISSED
                                + "AND (c.not_before IS NULL OR c.not_before <= :day) AND NOT EXISTS (SELECT 1"
                                + " FROM session_subject o JOIN vaccination_session x ON x.id = o.session_id"
                                + " WHERE o.person_id = s.person_id AND o.id <> s.id AND (o.number IS NOT NULL OR o.step = 'DONE')"
                                + " AND (o.session_id = :next OR (o.step <> 'DONE'"
                                + " AND x.state NOT IN ('CONFIRMED', 'CANCELLED'))))"
                                + " ORDER BY s.best_group IS NULL, s.best_group, s.due_on, s.number LIMIT :most")
                .param("session", session)
                .param("next", next.id())
                .param("day", next.day())
                .param("most", most)
                .query(AbsentStore::missed)
                .list();
    }

    /**
     * Gives places to people who missed another session, behind everybody who has one. Who stood on
     * the stand-by list there goes up from it.
     */
    List<Placed> place(Next next, List<Missed> people, Instant now) {
        List<Placed> placed = new ArrayList<>(people.size());
        int number = next.lastNumber();
        for (Missed who : people) {
            number++;
            placed.add(new Placed(who, TimeOrderedId.next(), number));
        }
        MapSqlParameterSource[] rows =
                placed.stream()
                        .map(one -> row(next, one, now))
                        .toArray(MapSqlParameterSource[]::new);
        batch.batchUpdate(
                "UPDATE session_subject n JOIN session_subject s ON s.id = :old AND s.person_id = n.person_id"
                        + " SET n.number = :number, n.standby_no = NULL, n.origin = 'PLANNED',"
                        + " n.revision = n.revision + 1, n.touched_at = :now WHERE n.session_id = :next",
                rows);
        // VALUES and not SELECT: the driver sends rows in bulk, which the server takes for VALUES
        // only
        batch.batchUpdate(
                "INSERT INTO session_subject (id, session_id, person_id, enrolment_id, number, best_group, category,"
                        + " ordinal, due_on, origin, step, touched_at) VALUES (:id, :next, :person, :enrolment, :number,"
                        + " :group, :category, :ordinal, :due, 'PLANNED', 'EXPECTED', :now)",
                placed.stream()
                        .filter(one -> !one.who().standby())
                        .map(one -> row(next, one, now))
                        .toArray(MapSqlParameterSource[]::new));
        batch.batchUpdate("UPDATE session_subject SET moved_to = :next WHERE id = :old", rows);
        return placed;
    }

    private static MapSqlParameterSource row(Next next, Placed one, Instant now) {
        return new MapSqlParameterSource()
                .addValue("id", one.subject())
                .addValue("next", next.id())
                .addValue("old", one.who().subject())
                .addValue("number", one.number())
                .addValue("person", one.who().person())
                .addValue("enrolment", one.who().enrolment())
                .addValue("group", one.who().group())
                .addValue("category", one.who().category())
                .addValue("ordinal", one.who().ordinal())
                .addValue("due", one.who().due())
                .addValue("now", Timestamp.from(now));
    }

    /** They were told here, and are not on the list of those who wait for an invitation. */
    void invited(Next next, List<Placed> people, Instant now) {
        batch.batchUpdate(
                "INSERT IGNORE INTO session_invitation (session_id, person_id, moves, by_sms, written_at)"
                        + " VALUES (:next, :person, :moves, :sms, :now)",
                people.stream()
                        .map(
                                one ->
                                        row(next, one, now)
                                                .addValue("moves", next.moves())
                                                .addValue("sms", one.who().phone().isPresent()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    List<NewDate> newDates(UUID session) {
        return jdbc.sql(
                        "SELECT n.code, n.held_on, n.place_name, COUNT(*) AS people, v.held_on AS missed FROM session_subject s"
                                + " JOIN vaccination_session v ON v.id = s.session_id"
                                + " JOIN vaccination_session n ON n.id = s.moved_to AND n.campaign_id = v.campaign_id WHERE s.session_id = :session"
                                + " GROUP BY n.id, n.code, n.held_on, n.place_name, v.held_on ORDER BY n.held_on, n.code")
                .param("session", session)
                .query(AbsentStore::newDate)
                .list();
    }

    /** Who missed the session and has no new date: they stay due, and wait for the next plan. */
    int waiting(UUID session) {
        return jdbc.sql("SELECT COUNT(*)" + MISSED)
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    private static Next next(ResultSet row, int n) throws SQLException {
        return new Next(
                row.getObject("id", UUID.class),
                SessionState.valueOf(row.getString("state")),
                row.getObject("held_on", LocalDate.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("place_name"),
                row.getInt("moves"),
                row.getInt("capacity") - row.getInt("planned"),
                row.getInt("last_number"));
    }

    private static Missed missed(ResultSet row, int n) throws SQLException {
        return new Missed(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("enrolment_id", UUID.class),
                row.getObject("best_group", Integer.class),
                row.getString("category"),
                row.getInt("ordinal"),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("standby"),
                Optional.ofNullable(row.getString("phone")));
    }

    private static NewDate newDate(ResultSet row, int n) throws SQLException {
        LocalDate day = row.getObject("held_on", LocalDate.class);
        LocalDate missed = row.getObject("missed", LocalDate.class);
        return new NewDate(
                row.getString("code"),
                day,
                row.getString("place_name"),
                row.getInt("people"),
                YearMonth.from(day).equals(YearMonth.from(missed)));
    }
}
