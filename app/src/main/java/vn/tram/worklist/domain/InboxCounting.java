package vn.tram.worklist.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.Actor;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.Urgency;

/**
 * Counts inboxes in one statement. Each count reads at most {@link InboxCounts#MOST} entries of one
 * index; what is taken is read only where what is free does not fill the count by itself.
 */
@Repository
class InboxCounting {

    private static final String DUE = "AND due_at >= ? AND due_at < ? ";
    private static final String CAP = "LIMIT " + InboxCounts.MOST + ") counted)";

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxCounting(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    InboxCounts counts(Actor actor, InboxFilter filter) {
        Question question = new Question(filter);
        Instant now = clock.instant();
        List<Queue> queues = Queue.of(actor, InboxTab.ALL);
        for (Urgency urgency : Urgency.values()) {
            Window window = Window.of(urgency, filter, now);
            Queue.of(actor, InboxTab.MINE).forEach(mine -> question.add(mine, window));
            for (Queue queue : queues) {
                question.add(queue.taken(false), window);
                question.addUnlessFull(queue.taken(true), window);
            }
        }
        return question.ask(queues.size());
    }

    /** Collects counts; made of constant texts, with every value an argument. */
    private final class Question {

        private final List<String> free = new ArrayList<>();
        private final List<Object> freeArguments = new ArrayList<>();
        private final List<String> taken = new ArrayList<>();
        private final List<Object> takenArguments = new ArrayList<>();
        private final Narrowing narrowing;

        Question(InboxFilter filter) {
            this.narrowing = Narrowing.of(filter);
        }

        void add(Queue queue, Window window) {
            free.add(count(queue, window, freeArguments) + " AS c" + free.size());
        }

        /** What was added last may fill the count by itself; then nobody asks how much is taken. */
        void addUnlessFull(Queue queue, Window window) {
            taken.add(
                    "IF(c%d < %d, %s, 0)"
                            .formatted(
                                    free.size() - 1,
                                    InboxCounts.MOST,
                                    count(queue, window, takenArguments)));
        }

        private String count(Queue queue, Window window, List<Object> arguments) {
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

        InboxCounts ask(int queues) {
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
                    .query((row, n) -> read(row, queues))
                    .single();
        }
    }

    /**
     * First what is taken, by group and queue; then, by group, the actor's own and what is free.
     */
    private static InboxCounts read(ResultSet row, int queues) throws SQLException {
        Map<InboxTab, Map<Urgency, Integer>> counts = new EnumMap<>(InboxTab.class);
        for (InboxTab tab : InboxTab.values()) {
            counts.put(tab, new EnumMap<>(Urgency.class));
        }
        int takenColumn = 1;
        int column = 1 + queues * Urgency.values().length;
        for (Urgency urgency : Urgency.values()) {
            counts.get(InboxTab.MINE).put(urgency, row.getInt(column++));
            int free = 0;
            int taken = 0;
            for (int queue = 0; queue < queues; queue++) {
                free += row.getInt(column++);
                taken += row.getInt(takenColumn++);
            }
            counts.get(InboxTab.UNASSIGNED).put(urgency, Math.min(InboxCounts.MOST, free));
            counts.get(InboxTab.ALL).put(urgency, Math.min(InboxCounts.MOST, free + taken));
        }
        return new InboxCounts(counts);
    }
}
