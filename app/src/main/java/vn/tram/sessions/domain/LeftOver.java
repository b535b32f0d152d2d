package vn.tram.sessions.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who was due at the proposal of a session and found no place on its lists: their rows of the
 * snapshot stay until the day begins, so that a death among them is not counted as somebody who
 * waits. What was counted at the proposal goes along.
 */
@Repository
class LeftOver {

    private static final String BEFORE_THE_DAY =
            " v.state IN ('PROPOSING', 'PLANNING', 'APPROVING', 'INVITING', 'PREPARING') ";

    /** Of those who are not due any more only somebody who died since the snapshot has a day. */
    private static final String DIED_SINCE =
            "verdict = 'NO' AND reason = 'dead' AND due_on IS NOT NULL";

    private final JdbcClient jdbc;

    LeftOver(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Drops everybody else's answer once the lists are filled. */
    void keep(UUID session) {
        jdbc.sql(
                        "DELETE FROM due_person WHERE snapshot_id = :session AND NOT ("
                                + DIED_SINCE
                                + ") AND (verdict <> 'DUE' OR EXISTS (SELECT 1 FROM session_subject s"
                                + " WHERE s.session_id = :session AND s.person_id = due_person.person_id))")
                .param("session", session)
                .update();
    }

    void forget(UUID session) {
        jdbc.sql("DELETE FROM due_person WHERE snapshot_id = :session")
                .param("session", session)
                .update();
    }

    void died(UUID person) {
        for (UUID session : waitedFor(person, "verdict = 'DUE'")) {
            boolean counted =
                    jdbc.sql(
                                            "UPDATE due_person SET verdict = 'NO', reason = 'dead'"
                                                    + " WHERE snapshot_id = :session AND person_id = :person"
                                                    + " AND verdict = 'DUE'")
                                    .param("session", session)
                                    .param("person", person)
                                    .update()
                            == 1;
            if (counted) {
                count(session, "DUE", "due", -1);
                count(session, "NO", "dead", 1);
            }
        }
    }

    void lives(UUID person) {
        for (UUID session : waitedFor(person, DIED_SINCE)) {
            boolean counted =
                    jdbc.sql(
                                            "UPDATE due_person SET verdict = 'DUE', reason = 'due'"
                                                    + " WHERE snapshot_id = :session AND person_id = :person AND "
                                                    + DIED_SINCE)
                                    .param("session", session)
                                    .param("person", person)
                                    .update()
                            == 1;
            if (counted) {
                count(session, "NO", "dead", -1);
                count(session, "DUE", "due", 1);
            }
        }
    }

    /** From the sessions to the person: the key of the snapshot begins with the session. */
    private List<UUID> waitedFor(UUID person, String answer) {
        return jdbc.sql(
                        "SELECT v.id FROM vaccination_session v STRAIGHT_JOIN due_person d"
                                + " ON d.snapshot_id = v.id AND d.person_id = :person WHERE"
                                + BEFORE_THE_DAY
                                + "AND "
                                + answer
                                + " ORDER BY v.id")
                .param("person", person)
                .query(UUID.class)
                .list();
    }

    private void count(UUID session, String verdict, String reason, int more) {
        jdbc.sql(
                        "INSERT INTO session_due_count (session_id, verdict, reason, people)"
                                + " VALUES (:session, :verdict, :reason, GREATEST(0, :more))"
                                + " ON DUPLICATE KEY UPDATE people = people + :more")
                .param("session", session)
                .param("verdict", verdict)
                .param("reason", reason)
                .param("more", more)
                .update();
    }
}
