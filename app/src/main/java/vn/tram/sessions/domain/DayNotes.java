package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.sessions.DayObservation.Kind;
import vn.tram.sessions.DayObservation.Note;
import vn.tram.sessions.DayObservation.Sign;
import vn.tram.sessions.domain.DayActs.Moment;

/** What was seen during observation. Only added to. */
@Repository
class DayNotes {

    private final JdbcClient jdbc;

    DayNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest reaction of a person. */
    record Latest(Set<Sign> signs, Optional<String> words) {}

    void add(Moment moment, Kind kind, Set<Sign> signs, String words) {
        jdbc.sql(
                        "INSERT INTO observation_note (id, subject_id, kind, signs, note, at, by_id, by_name, command_id)"
                                + " VALUES (:id, :subject, :kind, :signs, :note, :at, :by, :name, :command)")
                .param("id", TimeOrderedId.next())
                .param("subject", moment.subject().id().value())
                .param("kind", kind.name())
                .param(
                        "signs",
                        signs.stream().map(Sign::name).sorted().collect(Collectors.joining(" ")))
                .param("note", words)
                .param("at", Timestamp.from(moment.now()))
                .param("by", moment.actor().id().value())
                .param("name", moment.actor().displayName())
                .param("command", moment.command())
                .update();
    }

    List<Note> of(UUID subject) {
        return jdbc.sql(
                        "SELECT kind, signs, note, at, by_name FROM observation_note"
                                + " WHERE subject_id = :subject ORDER BY at, id")
                .param("subject", subject)
                .query(
                        (row, n) ->
                                new Note(
                                        Kind.valueOf(row.getString(1)),
                                        DayObservationService.signs(row.getString(2)),
                                        row.getString(3),
                                        row.getTimestamp(4).toInstant(),
                                        row.getString(5)))
                .list();
    }

    /** Of everybody who is observed in the session just now and had one. */
    Map<UUID, Latest> latestReactions(UUID session) {
        Map<UUID, Latest> latest = new HashMap<>();
        jdbc.sql(
                        "SELECT n.subject_id, n.signs, n.note FROM session_subject s"
                                + " JOIN observation_note n ON n.subject_id = s.id AND n.kind IN ('COMMON', 'SERIOUS')"
                                + " WHERE s.session_id = :session AND s.step = 'OBSERVATION'"
                                + " AND s.reaction IN ('COMMON', 'SERIOUS') ORDER BY n.at, n.id")
                .param("session", session)
                .query(
                        row -> {
                            latest.put(
                                    row.getObject(1, UUID.class),
                                    new Latest(
                                            DayObservationService.signs(row.getString(2)),
                                            Optional.of(row.getString(3))
                                                    .filter(words -> !words.isEmpty())));
                        });
        return latest;
    }
}
