package vn.tram.sessions.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.UnitCode;

/**
 * Chooses the people of a session out of the answers to who is due, in a few statements whatever
 * their number. The order is that of the campaign's priority groups, then who has been due longest,
 * then the session's own commune before its neighbours, then the person's id so that the same
 * question gives the same answer.
 */
@Repository
class ProposalStore {

    /** Above every number of a session: room to number people anew without meeting a taken one. */
    private static final int ASIDE = 1_000_000;

    private static final String ORDER =
            "ORDER BY IF(FIND_IN_SET(COALESCE(d.best_group, 0), :order) = 0, 99,"
                    + " FIND_IN_SET(d.best_group, :order)), d.due_on, d.commune_code <> :commune,"
                    + " d.person_id";

    /** Due, not yet in the session in any way, and planned nowhere else. */
    private static final String CANDIDATES =
            " FROM due_person d WHERE d.snapshot_id = :session AND d.verdict = 'DUE'"
                    + " AND NOT EXISTS (SELECT 1 FROM session_subject o WHERE o.person_id = d.person_id AND o.coming = TRUE)"
                    + " AND NOT EXISTS (SELECT 1 FROM session_subject o WHERE o.session_id = :session"
                    + " AND o.person_id = d.person_id) ";

    /**
     * Both lists at once, so that people are ranked once. Rows are written in the order of people,
     * which is that of most keys of the table.
     */
    private static final String FILL =
            "INSERT IGNORE INTO session_subject (id, session_id, person_id, enrolment_id, number, standby_no,"
                    + " best_group, category, ordinal, due_on, origin, step, touched_at)"
                    + " SELECT UUID(), :session, c.person_id, c.enrolment_id,"
                    + " IF(c.place <= :room, :last + c.place, NULL), IF(c.place <= :room, NULL, c.place - :room),"
                    + " c.best_group, c.category, c.ordinal, COALESCE(c.due_on, :day),"
                    + " IF(c.place <= :room, 'PLANNED', 'STANDBY'), 'EXPECTED', :now FROM ("
                    + "SELECT d.person_id, d.enrolment_id, d.best_group, d.category, d.ordinal, d.due_on,"
                    + " ROW_NUMBER() OVER ("
                    + ORDER
                    + ") AS place"
                    + CANDIDATES
                    + "ORDER BY place LIMIT :limit) c ORDER BY c.person_id";

    private final JdbcClient jdbc;

    ProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody is in the session any more: who was planned may be planned elsewhere again. */
    void clear(UUID session) {
        empty(session);
        jdbc.sql("DELETE FROM session_due_count WHERE session_id = :session")
                .param("session", session)
                .update();
    }

    /** As {@link #clear}, and what was counted stays. */
    void empty(UUID session) {
        jdbc.sql("DELETE FROM session_subject WHERE session_id = :session AND step = 'EXPECTED'")
                .param("session", session)
                .update();
    }

    /**
     * Plans the first people in order, and puts the next ones on the stand-by list. Somebody whom
     * another session plans at the same moment is passed over: the key on a person's coming session
     * decides who was first.
     *
     * @return whether nobody was passed over; otherwise a place is free that the next one in order
     *     should have, and {@link #empty} comes before another try
     */
    boolean fill(
            VaccinationSession session, List<Integer> order, int room, int standby, Instant now) {
        UUID id = session.id().value();
        int last = highest(id);
        jdbc.sql(FILL)
                .param("last", last)
                .param("room", room)
                .param("session", id)
                .param("order", csv(order))
                .param("commune", session.place().commune().value())
                .param("day", session.heldOn())
                .param("now", Timestamp.from(now))
                .param("limit", room + standby)
                .update();
        return jdbc.sql(
                        "SELECT COUNT(number) = COALESCE(MAX(number), :last) - :last"
                                + " AND COUNT(standby_no) = COALESCE(MAX(standby_no), 0)"
                                + " AND (COUNT(number) = :room OR COUNT(standby_no) = 0)"
                                + " FROM session_subject WHERE session_id = :session AND step = 'EXPECTED'")
                .param("last", last)
                .param("room", room)
                .param("session", id)
                .query(Boolean.class)
                .single();
    }

    /**
     * Numbers from 1 without a gap, in the order they have. There is a gap where somebody was
     * passed over to the last, or kept the number of an earlier proposal.
     */
    void closeUp(UUID session) {
        if (highest(session) == numbered(session)) {
            return;
        }
        jdbc.sql(
                        "UPDATE session_subject s JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY number) AS place"
                                + " FROM session_subject WHERE session_id = :session AND number IS NOT NULL) r ON r.id = s.id"
                                + " SET s.number = r.place + :aside")
                .param("session", session)
                .param("aside", ASIDE)
                .update();
        jdbc.sql(
                        "UPDATE session_subject SET number = number - :aside WHERE session_id = :session AND number > :aside")
                .param("session", session)
                .param("aside", ASIDE)
                .update();
    }

    void count(UUID session) {
        jdbc.sql(
                        "INSERT INTO session_due_count (session_id, verdict, reason, people)"
                                + " SELECT :session, verdict, reason, COUNT(*) FROM due_person"
                                + " WHERE snapshot_id = :session GROUP BY verdict, reason"
                                + " ON DUPLICATE KEY UPDATE people = VALUES(people)")
                .param("session", session)
                .update();
    }

    List<UnitCode> reach(UUID session) {
        return jdbc
                .sql(
                        "SELECT commune_code FROM session_reach WHERE session_id = :session ORDER BY 1")
                .param("session", session)
                .query(String.class)
                .list()
                .stream()
                .map(UnitCode::of)
                .toList();
    }

    void reach(UUID session, Iterable<UnitCode> communes) {
        jdbc.sql("DELETE FROM session_reach WHERE session_id = :session")
                .param("session", session)
                .update();
        for (UnitCode commune : communes) {
            jdbc.sql(
                            "INSERT INTO session_reach (session_id, commune_code) VALUES (:session, :code)")
                    .param("session", session)
                    .param("code", commune.value())
                    .update();
        }
    }

    private int numbered(UUID session) {
        return jdbc.sql("SELECT COUNT(number) FROM session_subject WHERE session_id = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    private int highest(UUID session) {
        return jdbc.sql(
                        "SELECT COALESCE(MAX(number), 0) FROM session_subject WHERE session_id = :session")
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    private static String csv(List<Integer> order) {
        return order.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
