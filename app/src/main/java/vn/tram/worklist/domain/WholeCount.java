package vn.tram.worklist.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.Urgency;

/**
 * Counts small queues by reading each to its end: one pass for all groups. Made of constant texts,
 * with every value an argument.
 */
final class WholeCount {

    private final Timestamp now;
    private final Timestamp tomorrow;

    WholeCount(Instant now) {
        this.now = Timestamp.from(now);
        this.tomorrow = Timestamp.from(Window.of(Urgency.WAITING, InboxFilter.none(), now).from());
    }

    /** A tally for each queue, in their order. */
    List<Tally> of(List<Queue> queues, JdbcClient jdbc) {
        List<String> rows = new ArrayList<>();
        List<Object> arguments = new ArrayList<>();
        for (Queue queue : queues) {
            String taken = queue.divided() ? "taken" : "0";
            rows.add(
                    "SELECT %d AS n, COUNT(*), SUM(due_at < ?), SUM(due_at < ?), SUM(%2$s), SUM(%2$s AND due_at < ?), SUM(%2$s AND due_at < ?) %3$s"
                            .formatted(rows.size(), taken, queue.wholeByTaken().source()));
            arguments.addAll(List.of(now, tomorrow, now, tomorrow));
            arguments.addAll(queue.arguments());
        }
        Tally[] tallies = new Tally[queues.size()];
        jdbc.sql(String.join(" UNION ALL ", rows))
                .params(arguments)
                .query(
                        row -> {
                            tallies[row.getInt(1)] = tally(row);
                        });
        return Arrays.asList(tallies);
    }

    private static Tally tally(ResultSet row) throws SQLException {
        int all = row.getInt(2);
        int late = row.getInt(3);
        int untilTomorrow = row.getInt(4);
        int taken = row.getInt(5);
        int takenLate = row.getInt(6);
        int takenUntilTomorrow = row.getInt(7);
        Map<Urgency, Integer> ofTaken =
                Map.of(
                        Urgency.LATE, takenLate,
                        Urgency.TODAY, takenUntilTomorrow - takenLate,
                        Urgency.WAITING, taken - takenUntilTomorrow);
        return new Tally(
                Map.of(
                        Urgency.LATE, late - takenLate,
                        Urgency.TODAY, untilTomorrow - late - ofTaken.get(Urgency.TODAY),
                        Urgency.WAITING, all - untilTomorrow - ofTaken.get(Urgency.WAITING)),
                ofTaken);
    }
}
