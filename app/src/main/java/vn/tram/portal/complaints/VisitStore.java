package vn.tram.portal.complaints;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.PhoneNumber;
import vn.tram.people.PersonId;

/** Visits: who proved a phone and what they answered. */
@Repository
class VisitStore {

    /** As often as a name may be tried. */
    static final int LOOKUPS = 5;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JdbcClient jdbc;

    VisitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Visit visit, Instant now) {
        jdbc.sql(
                        "INSERT INTO portal_visit (id, phone, person_id, answers, begun_at, until)"
                                + " VALUES (:id, :phone, :person, :answers, :now, :until)")
                .param("id", visit.id())
                .param("phone", visit.phone().e164())
                .param("person", visit.person().map(PersonId::value).orElse(null))
                .param("answers", written(visit.answers()))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(visit.until()))
                .update();
    }

    Optional<Visit> read(UUID id, Instant now) {
        return jdbc.sql(
                        "SELECT id, phone, person_id, answers, until FROM portal_visit"
                                + " WHERE id = :id AND until > :now")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .query(VisitStore::visit)
                .optional();
    }

    private static Visit visit(ResultSet row, int n) throws SQLException {
        return new Visit(
                row.getObject(1, UUID.class),
                new PhoneNumber(row.getString(2)),
                Optional.ofNullable(row.getObject(3, UUID.class)).map(PersonId::new),
                read(row.getString(4)),
                row.getTimestamp(5).toInstant());
    }

    void keep(Visit visit) {
        jdbc.sql(
                        "UPDATE portal_visit SET answers = :answers, person_id = :person"
                                + " WHERE id = :id")
                .param("answers", written(visit.answers()))
                .param("person", visit.person().map(PersonId::value).orElse(null))
                .param("id", visit.id())
                .update();
    }

    /** Pays for trying a name; false when there is nothing left to pay with. */
    boolean pay(UUID id) {
        return jdbc.sql(
                                "UPDATE portal_visit SET lookups = lookups + 1"
                                        + " WHERE id = :id AND lookups < :most")
                        .param("id", id)
                        .param("most", LOOKUPS)
                        .update()
                == 1;
    }

    /** What the same person, or the same name with this phone, left unfinished; the latest. */
    Optional<Visit> unfinished(Visit now) {
        return jdbc
                .sql(
                        "SELECT id, phone, person_id, answers, until FROM portal_visit"
                                + " WHERE phone = :phone AND id <> :id ORDER BY begun_at DESC LIMIT 20")
                .param("phone", now.phone().e164())
                .param("id", now.id())
                .query(VisitStore::visit)
                .list()
                .stream()
                .filter(visit -> visit.answers().begun() && same(visit, now))
                .findFirst();
    }

    private static boolean same(Visit one, Visit other) {
        return one.person().isPresent() && one.person().equals(other.person())
                || one.person().isEmpty()
                        && other.person().isEmpty()
                        && one.answers().has(Answers.NAME)
                        && one.answers().anew().equals(other.answers().anew());
    }

    void delete(UUID id) {
        jdbc.sql("DELETE FROM portal_visit WHERE id = :id").param("id", id).update();
    }

    int forget(Instant before, int most) {
        return jdbc.sql("DELETE FROM portal_visit WHERE begun_at < :before LIMIT :most")
                .param("before", Timestamp.from(before))
                .param("most", most)
                .update();
    }

    private static String written(Answers answers) {
        try {
            return JSON.writeValueAsString(answers.given());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answers read(String json) {
        try {
            return new Answers(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
