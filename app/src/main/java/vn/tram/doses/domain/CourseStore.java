package vn.tram.doses.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.doses.StopCode;
import vn.tram.kernel.BirthDate;
import vn.tram.people.PersonId;

/** Reads people with their course, and keeps the course. */
@Component
class CourseStore {

    private static final String SELECT =
            "SELECT p.birth_date, p.birth_precision, p.died_on, p.merged_into, c.basic_doses,"
                    + " c.additional_doses, c.booster_doses, c.last_on, c.last_product,"
                    + " c.basic_antigen, c.basic_required, c.weak_immunity, c.not_before,"
                    + " c.person_id IS NOT NULL AS begun,"
                    + " s.id AS stop_id, s.antigen AS stop_antigen, s.code AS stop_code,"
                    + " s.since AS stop_since"
                    + " FROM person p LEFT JOIN person_course c ON c.person_id = p.id"
                    + " AND c.disease = :disease LEFT JOIN person_stop s ON s.person_id = p.id"
                    + " AND s.disease = :disease AND s.live_kind IS NOT NULL WHERE p.id = :person";

    private final JdbcClient jdbc;

    CourseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Subject> read(PersonId person, String disease) {
        return query(SELECT, person, disease);
    }

    /**
     * Holds the person and the course until the transaction ends. The person is locked too, because
     * before the first dose there is no course, and so that nobody is merged meanwhile.
     */
    Optional<Subject> lock(PersonId person, String disease) {
        return query(SELECT + " FOR UPDATE", person, disease);
    }

    private Optional<Subject> query(String sql, PersonId person, String disease) {
        return jdbc.sql(sql)
                .param("person", person.value())
                .param("disease", disease)
                .query((ResultSet rows) -> subject(person, rows));
    }

    /** One row a stop; one row where there is none. */
    private static Optional<Subject> subject(PersonId person, ResultSet rows) throws SQLException {
        if (!rows.next()) {
            return Optional.empty();
        }
        List<Stop> stops = new ArrayList<>();
        Subject subject = subject(person, rows, stops);
        do {
            UUID stop = rows.getObject("stop_id", UUID.class);
            if (stop != null) {
                stops.add(stop(stop, rows));
            }
        } while (rows.next());
        return Optional.of(subject);
    }

    private static Stop stop(UUID id, ResultSet row) throws SQLException {
        return new Stop(
                id,
                row.getString("stop_antigen"),
                StopCode.valueOf(row.getString("stop_code")),
                row.getObject("stop_since", LocalDate.class));
    }

    private static Subject subject(PersonId person, ResultSet row, List<Stop> stops)
            throws SQLException {
        LocalDate birth = row.getObject("birth_date", LocalDate.class);
        // numbers and flags read as 0 and false where there is no course yet
        return new Subject(
                person,
                birth(birth, row.getString("birth_precision")),
                row.getObject("died_on", LocalDate.class),
                row.getObject("merged_into", UUID.class) != null,
                new Course(
                        row.getInt("basic_doses"),
                        row.getInt("additional_doses"),
                        row.getInt("booster_doses"),
                        row.getObject("last_on", LocalDate.class),
                        row.getString("last_product"),
                        row.getString("basic_antigen"),
                        row.getInt("basic_required")),
                row.getBoolean("begun"),
                row.getBoolean("weak_immunity"),
                stops,
                row.getObject("not_before", LocalDate.class));
    }

    private static BirthDate birth(LocalDate stored, String precision) {
        return switch (precision) {
            case "Y" -> BirthDate.ofYear(stored.getYear());
            case "M" -> BirthDate.ofMonth(stored.getYear(), stored.getMonthValue());
            default -> BirthDate.ofDay(stored);
        };
    }

    /** Keeps what the doses say; what screening said stays. */
    void keep(PersonId person, String disease, Course course) {
        jdbc.sql(
                        "INSERT INTO person_course (person_id, disease, basic_doses,"
                                + " additional_doses, booster_doses, last_on, last_product,"
                                + " basic_antigen, basic_required) VALUES (:person, :disease,"
                                + " :basic, :additional, :booster, :lastOn, :lastProduct,"
                                + " :antigen, :required) ON DUPLICATE KEY UPDATE"
                                + " basic_doses = VALUES(basic_doses),"
                                + " additional_doses = VALUES(additional_doses),"
                                + " booster_doses = VALUES(booster_doses),"
                                + " last_on = VALUES(last_on), last_product = VALUES(last_product),"
                                + " basic_antigen = VALUES(basic_antigen),"
                                + " basic_required = VALUES(basic_required),"
                                + " revision = revision + 1")
                .param("person", person.value())
                .param("disease", disease)
                .param("basic", course.basic())
                .param("additional", course.additional())
                .param("booster", course.booster())
                .param("lastOn", course.lastOn())
                .param("lastProduct", course.lastProduct())
                .param("antigen", course.basicAntigen())
                .param("required", course.basicRequired())
                .update();
    }

    void postpone(PersonId person, String disease, LocalDate notBefore) {
        jdbc.sql(
                        "INSERT INTO person_course (person_id, disease, not_before)"
                                + " VALUES (:person, :disease, :day) ON DUPLICATE KEY UPDATE"
                                + " not_before = VALUES(not_before), revision = revision + 1")
                .param("person", person.value())
                .param("disease", disease)
                .param("day", notBefore)
                .update();
    }

    void weakImmunity(PersonId person, String disease, boolean weak) {
        jdbc.sql(
                        "INSERT INTO person_course (person_id, disease, weak_immunity)"
                                + " VALUES (:person, :disease, :weak) ON DUPLICATE KEY UPDATE"
                                + " weak_immunity = VALUES(weak_immunity), revision = revision + 1")
                .param("person", person.value())
                .param("disease", disease)
                .param("weak", weak)
                .update();
    }
}
