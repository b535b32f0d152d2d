package vn.tram.worklist.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.Urgency;

/**
 * Counts queues of any size: each count reads at most {@link InboxCounts#MOST} entries of one
 * index, and what is taken is read only where what is free does not fill the count by itself. Made
 * of constant texts, with every value an argument.
 */
final class CappedCount {

    private static final String DUE = "AND due_at >= ? AND due_at < ? ";
    private static final String CAP = "LIMIT " + InboxCounts.MOST + ") counted)";

    private final List<String> free = new ArrayList<>();
    private final List<Object> freeArguments = new ArrayList<>();
    private final List<String> taken = new ArrayList<>();
    private final List<Object> takenArguments = new ArrayList<>();
    private final InboxFilter filter;
    private final Narrowing narrowing;
    private final Instant now;

    CappedCount(InboxFilter filter, Instant now) {
        this.filter = filter;
        this.narrowing = Narrowing.of(filter);
        this.now = now;
    }

    /**
     * @param full groups that are known to be full, so that nobody needs to count them
     */
    void add(Queue queue, Set<Urgency> full) {
        for (Urgency urgency : Urgency.values()) {
            String column = "c" + free.size();
            if (full.contains(urgency)) {
                free.add(InboxCounts.MOST + " AS " + column);
                taken.add("0");
            } else if (queue.divided()) {
                free.add(count(queue.taken(false), urgency, freeArguments) + " AS " + column);
                taken.add(
                        "IF(%s < %d, %s, 0)"
                                .formatted(
                                        column,
                                        InboxCounts.MOST,
                                        count(queue.taken(true), urgency, takenArguments)));
            } else {
                free.add(count(queue, urgency, freeArguments) + " AS " + column);
                taken.add("0");
            }
        }
    }

    private String count(Queue queue, Urgency urgency, List<Object> arguments) {
        Window window = Window.of(urgency, filter, now);
        arguments.addAll(queue.arguments());
        arguments.add(Timestamp.from(window.from()));
        arguments.add(Timestamp.from(window.until()));
        arguments.addAll(narrowing.arguments());
        return "(SELECT COUNT(*) FROM (SELECT 1 "
                + queue.source()
                + DUE
                + narrowing.condition()
                + CAP;
    }

    /** A tally for each queue, in the order in which they were added. */
    List<Tally> ask(JdbcClient jdbc) {
        List<Object> arguments = new ArrayList<>(takenArguments);
        arguments.addAll(freeArguments);
        List<String> columns = new ArrayList<>(taken);
        columns.add("free.*");
        // LIMIT keeps the inner counts from being asked again for each use
        return jdbc.sql(
                        "SELECT "
                                + String.join(", ", columns)
                                + " FROM (SELECT "
                                + String.join(", ", free)
                                + " LIMIT 1) free")
                .params(arguments)
                .query((row, n) -> read(row))
                .single();
    }

    /** First all that is taken, then all that is free; of each the groups of one queue together. */
    private List<Tally> read(ResultSet row) throws SQLException {
        List<Tally> tallies = new ArrayList<>();
        int groups = Urgency.values().length;
        for (int first = 1; first <= taken.size(); first += groups) {
            tallies.add(new Tally(groups(row, first + taken.size()), groups(row, first)));
        }
        return tallies;
    }

    private static Map<Urgency, Integer> groups(ResultSet row, int first) throws SQLException {
        Map<Urgency, Integer> numbers = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            numbers.put(urgency, row.getInt(first + urgency.ordinal()));
        }
        return numbers;
    }
}
