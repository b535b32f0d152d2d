package vn.tram.worklist.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.Actor;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxPage;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.Urgency;
import vn.tram.worklist.WorkItem;

/**
 * Reads inboxes: each right is one stretch of one index, from the last item shown and never further
 * than asked. All stretches of a question travel in one statement.
 */
@Repository
class InboxQueries {

    private static final String DUE = "AND due_at >= ? AND due_at < ? ";
    private static final String AFTER = "AND (due_at > ? OR task_id > ?) ";
    private static final String ORDERED = "ORDER BY due_at, task_id LIMIT ?";
    private static final Comparator<WorkItem> EARLIEST_FIRST =
            Comparator.comparing(WorkItem::dueAt).thenComparing(item -> item.id().value());

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    InboxPage page(
            Actor actor,
            InboxTab tab,
            Urgency urgency,
            InboxFilter filter,
            Optional<WorkItem> after,
            int limit) {
        Question question = new Question(filter, limit);
        Window window = Window.of(urgency, filter, clock.instant());
        Queue.of(actor, tab).forEach(queue -> question.add(queue, window, after));
        return page(question.ask(), limit);
    }

    /** The beginning of each group; one statement for all of them. */
    Map<Urgency, InboxPage> beginnings(Actor actor, InboxTab tab, InboxFilter filter, int limit) {
        Question question = new Question(filter, limit);
        Instant now = clock.instant();
        List<Queue> queues = Queue.of(actor, tab);
        for (Urgency urgency : Urgency.values()) {
            Window window = Window.of(urgency, filter, now);
            queues.forEach(queue -> question.add(queue, window, Optional.empty()));
        }
        List<WorkItem> found = question.ask();
        Map<Urgency, InboxPage> pages = new EnumMap<>(Urgency.class);
        for (Urgency urgency : Urgency.values()) {
            Window window = Window.of(urgency, filter, now);
            pages.put(
                    urgency,
                    page(
                            found.stream().filter(item -> window.holds(item.dueAt())).toList(),
                            limit));
        }
        return pages;
    }

    /** Two rights of one actor may cover the same item; it is shown once. */
    private static InboxPage page(List<WorkItem> found, int limit) {
        Map<String, WorkItem> once = new LinkedHashMap<>();
        found.forEach(item -> once.put(item.id().value(), item));
        List<WorkItem> items = once.values().stream().sorted(EARLIEST_FIRST).limit(limit).toList();
        return new InboxPage(items, once.size() > limit);
    }

    /** Collects stretches; made of constant texts, with every value an argument. */
    private final class Question {

        private final List<String> stretches = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();
        private final Narrowing narrowing;
        private final int limit;

        Question(InboxFilter filter, int limit) {
            this.narrowing = Narrowing.of(filter);
            this.limit = limit;
        }

        void add(Queue queue, Window window, Optional<WorkItem> after) {
            Instant from = after.map(WorkItem::dueAt).filter(window::holds).orElse(window.from());
            arguments.addAll(queue.arguments());
            arguments.add(Timestamp.from(from));
            arguments.add(Timestamp.from(window.until()));
            after.ifPresent(
                    item -> {
                        arguments.add(Timestamp.from(item.dueAt()));
                        arguments.add(item.id().value());
                    });
            arguments.addAll(narrowing.arguments());
            arguments.add(limit + 1);
            stretches.add(
                    "("
                            + WorkItemRows.COLUMNS
                            + queue.source()
                            + DUE
                            + (after.isPresent() ? AFTER : "")
                            + narrowing.condition()
                            + ORDERED
                            + ")");
        }

        List<WorkItem> ask() {
            if (stretches.isEmpty()) {
                return List.of();
            }
            return jdbc.sql(String.join(" UNION ALL ", stretches))
                    .params(arguments)
                    .query(WorkItemRows::item)
                    .list();
        }
    }
}
