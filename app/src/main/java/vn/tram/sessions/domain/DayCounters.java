package vn.tram.sessions.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.sessions.DayCount;
import vn.tram.sessions.Desk;
import vn.tram.sessions.SubjectView.Reaction;

/**
 * Counters of sessions, a row a desk, so that desks do not wait for each other. A desk that takes
 * back what another did counts it down in its own row.
 */
@Repository
class DayCounters {

    private final JdbcClient jdbc;

    DayCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID session, Desk desk, DayCount counter, int amount) {
        jdbc.sql(
                        "INSERT INTO session_counter (session_id, desk, counter, amount)"
                                + " VALUES (:session, :desk, :counter, :amount)"
                                + " ON DUPLICATE KEY UPDATE amount = amount + :amount")
                .param("session", session)
                .param("desk", desk.number())
                .param("counter", counter.name())
                .param("amount", amount)
                .update();
    }

    /** What is counted of reactions; the others count as none. */
    void add(UUID session, Desk desk, Reaction reaction, int amount) {
        switch (reaction) {
            case COMMON -> add(session, desk, DayCount.COMMON, amount);
            case SERIOUS -> add(session, desk, DayCount.SERIOUS, amount);
            case NONE -> {}
        }
    }

    int sum(UUID session, DayCount counter) {
        return jdbc.sql(
                        "SELECT COALESCE(SUM(amount), 0) FROM session_counter"
                                + " WHERE session_id = :session AND counter = :counter")
                .param("session", session)
                .param("counter", counter.name())
                .query(Integer.class)
                .single();
    }
}
