package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.PhoneNumber;

/** Who was told of which wording of place and time. */
@Repository
class InvitationStore {

    private final JdbcClient jdbc;

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Planned people by number, who were not told of this wording yet. */
    List<Invitee> next(UUID session, int moves, int after, int until) {
        return jdbc.sql(
                        "SELECT s.person_id, s.number, COALESCE(p.phone, p.guardian_phone) AS phone"
                                + " FROM session_subject s JOIN person p ON p.id = s.person_id"
                                + " WHERE s.session_id = :session AND s.number > :after AND s.number <= :until"
                                + " AND s.origin = 'PLANNED' AND NOT EXISTS (SELECT 1 FROM session_invitation i"
                                + " WHERE i.session_id = s.session_id AND i.person_id = s.person_id AND i.moves = :moves)"
                                + " ORDER BY s.number")
                .param("session", session)
                .param("moves", moves)
                .param("after", after)
                .param("until", until)
                .query(
                        (row, n) ->
                                new Invitee(
                                        row.getObject("person_id", UUID.class),
                                        row.getInt("number"),
                                        Optional.ofNullable(row.getString("phone"))
                                                .map(PhoneNumber::new)))
                .list();
    }

    void told(UUID session, int moves, int after, int until, Instant now) {
        jdbc.sql(
                        "INSERT IGNORE INTO session_invitation (session_id, person_id, moves, by_sms, written_at)"
                                + " SELECT s.session_id, s.person_id, :moves, COALESCE(p.phone, p.guardian_phone) IS NOT NULL, :now"
                                + " FROM session_subject s JOIN person p ON p.id = s.person_id"
                                + " WHERE s.session_id = :session AND s.number > :after AND s.number <= :until"
                                + " AND s.origin = 'PLANNED'")
                .param("moves", moves)
                .param("now", Timestamp.from(now))
                .param("session", session)
                .param("after", after)
                .param("until", until)
                .update();
    }

    int written(UUID session, int moves) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM session_invitation WHERE session_id = :session AND moves = :moves"
                                + " AND by_sms = TRUE")
                .param("session", session)
                .param("moves", moves)
                .query(Integer.class)
                .single();
    }
}
