package vn.tram.people.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.kernel.BirthDate;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.people.Deaths.Death;
import vn.tram.people.Deaths.NewDeath;
import vn.tram.people.Deaths.Source;
import vn.tram.people.PersonId;
import vn.tram.staff.Actor;

/** Deaths as they were told, and the day of death that everybody else reads of the person. */
@Component
class DeathStore {

    private final JdbcClient jdbc;

    DeathStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param diedOn null for the living
     */
    record Dates(BirthDate birth, LocalDate diedOn) {}

    /** Held against doses and others until the transaction ends. */
    Dates lock(PersonId person) {
        return jdbc.sql(
                        "SELECT birth_date, birth_precision, died_on FROM person WHERE id = :id"
                                + " FOR UPDATE")
                .param("id", person.value())
                .query(
                        (row, n) ->
                                new Dates(
                                        StoredValues.birth(
                                                row.getObject(1, LocalDate.class),
                                                row.getString(2)),
                                        row.getObject(3, LocalDate.class)))
                .single();
    }

    Optional<Death> of(PersonId person) {
        return jdbc.sql(
                        "SELECT p.died_on, d.source, d.reason, d.by_name, d.recorded_at FROM person p"
                                + " LEFT JOIN person_death d ON d.person_id = p.id AND d.live = TRUE"
                                + " WHERE p.id = :id AND p.died_on IS NOT NULL")
                .param("id", person.value())
                .query(
                        (row, n) ->
                                new Death(
                                        row.getObject(1, LocalDate.class),
                                        Optional.ofNullable(row.getString(2)).map(Source::valueOf),
                                        StoredValues.text(row.getString(3)),
                                        StoredValues.text(row.getString(4)),
                                        Optional.ofNullable(row.getTimestamp(5))
                                                .map(Timestamp::toInstant)))
                .optional();
    }

    void keep(PersonId person, NewDeath death, String reason, Actor actor, Instant now) {
        jdbc.sql(
                        "INSERT INTO person_death (id, person_id, died_on, source, reason, by_id,"
                                + " by_name, recorded_at) VALUES (:id, :person, :day, :source,"
                                + " :reason, :by, :name, :now)")
                .param("id", TimeOrderedId.next())
                .param("person", person.value())
                .param("day", death.diedOn())
                .param("source", death.source().name())
                .param("reason", reason)
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .param("now", Timestamp.from(now))
                .update();
        diedOn(person.value(), death.diedOn());
    }

    void takeBack(PersonId person, String reason, Actor actor, Instant now) {
        jdbc.sql(
                        "UPDATE person_death SET taken_back_at = :now, taken_back_by = :by,"
                                + " taken_back_by_name = :name, take_back_reason = :reason"
                                + " WHERE person_id = :person AND live = TRUE")
                .param("now", Timestamp.from(now))
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .param("reason", reason)
                .param("person", person.value())
                .update();
        diedOn(person.value(), null);
    }

    private void diedOn(UUID person, LocalDate day) {
        jdbc.sql("UPDATE person SET died_on = :day WHERE id = :id")
                .param("day", day)
                .param("id", person)
                .update();
    }
}
