package vn.tram.doses.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.doses.NewStop;
import vn.tram.doses.StopCode;
import vn.tram.doses.StopId;
import vn.tram.doses.StopView;
import vn.tram.doses.StopView.Lifted;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

/** What stands or stood against further doses. */
@Component
class StopStore {

    private static final String ROWS = "SELECT * FROM person_stop ";

    private final JdbcClient jdbc;

    StopStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, NewStop stop, String reason, Actor actor, Instant now) {
        jdbc.sql(
                        "INSERT INTO person_stop (id, person_id, disease, antigen, code, since, reason,"
                                + " subject_id, by_id, by_name, recorded_at) VALUES (:id, :person,"
                                + " :disease, :antigen, :code, :since, :reason, :subject, :by, :name,"
                                + " :now)")
                .param("id", id)
                .param("person", stop.person().value())
                .param("disease", stop.disease())
                .param("antigen", stop.antigen().orElse(null))
                .param("code", stop.code().name())
                .param("since", stop.since())
                .param("reason", reason)
                .param("subject", stop.subject().orElse(null))
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .param("now", Timestamp.from(now))
                .update();
    }

    void lift(UUID id, String reason, Actor actor, Instant now) {
        jdbc.sql(
                        "UPDATE person_stop SET lifted_at = :now, lifted_by = :by,"
                                + " lifted_by_name = :name, lift_reason = :reason WHERE id = :id")
                .param("now", Timestamp.from(now))
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    Optional<StopView> byId(UUID id) {
        return jdbc.sql(ROWS + "WHERE id = :id").param("id", id).query(StopStore::stop).optional();
    }

    List<StopView> of(PersonId person, String disease) {
        return jdbc.sql(
                        ROWS
                                + "WHERE person_id = :person AND disease = :disease"
                                + " ORDER BY recorded_at DESC, id DESC")
                .param("person", person.value())
                .param("disease", disease)
                .query(StopStore::stop)
                .list();
    }

    private static StopView stop(ResultSet row, int n) throws SQLException {
        return new StopView(
                new StopId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("disease"),
                Optional.ofNullable(row.getString("antigen")),
                StopCode.valueOf(row.getString("code")),
                row.getObject("since", LocalDate.class),
                row.getString("reason"),
                Optional.ofNullable(row.getObject("subject_id", UUID.class)),
                Optional.ofNullable(row.getObject("by_id", UUID.class)).map(StaffId::new),
                row.getString("by_name"),
                row.getTimestamp("recorded_at").toInstant(),
                lifted(row));
    }

    private static Optional<Lifted> lifted(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("lifted_at");
        return at == null
                ? Optional.empty()
                : Optional.of(
                        new Lifted(
                                at.toInstant(),
                                row.getString("lifted_by_name"),
                                row.getString("lift_reason")));
    }
}
