package vn.tram.sessions.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

@Component
class CountersEqualARecount implements Invariant {

    private static final String COUNTED =
            " SELECT session_id, 'ARRIVED' AS counter, SUM(arrived_at IS NOT NULL) AS amount FROM session_subject GROUP BY session_id"
                    + " UNION ALL SELECT session_id, 'INJECTED', SUM(dose_id IS NOT NULL) FROM session_subject GROUP BY session_id"
                    + " UNION ALL SELECT session_id, 'RELEASED', SUM(released_at IS NOT NULL) FROM session_subject GROUP BY session_id"
                    + " UNION ALL SELECT session_id, 'COMMON', SUM(COALESCE(reaction = 'COMMON', FALSE)) FROM session_subject GROUP BY session_id"
                    + " UNION ALL SELECT session_id, 'SERIOUS', SUM(COALESCE(reaction = 'SERIOUS', FALSE)) FROM session_subject GROUP BY session_id"
                    + " UNION ALL SELECT session_id, result, COUNT(*) FROM session_subject"
                    + " WHERE result IS NOT NULL"
                    + " GROUP BY session_id, result ";

    private final JdbcClient jdbc;

    CountersEqualARecount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String statement() {
        return "Counters of a session equal a recount of its people.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        "SELECT CONCAT('session ', e.session_id, ': ', e.counter, ' ', SUM(e.amount))"
                                + " FROM (SELECT session_id, CONVERT(counter USING utf8mb4) AS counter, amount FROM session_counter"
                                + " UNION ALL SELECT session_id, CONVERT(counter USING utf8mb4), -amount FROM ("
                                + COUNTED
                                + ") recount) e GROUP BY e.session_id, e.counter HAVING SUM(e.amount) <> 0 LIMIT 100")
                .query(String.class)
                .list();
    }
}
