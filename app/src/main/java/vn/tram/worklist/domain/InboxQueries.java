package vn.tram.worklist.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.SearchKey;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.worklist.InboxCounts;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxPage;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.Urgency;
import vn.tram.worklist.WorkItem;

/**
 * Reads inboxes: each right is one stretch of one index, from the last item shown and never further
 * than asked.
 */
@Repository
class InboxQueries {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant FAR_AWAY = Instant.parse("9000-01-01T00:00:00Z");

    private static final String MINE = "assignee_id = :me ";
    private static final String UNASSIGNED = "AND assignee_id IS NULL ";
    private static final String DUE = "AND due_at >= :from AND due_at < :until ";
    private static final String NARROWED =
            "AND (:text IS NULL OR title_key LIKE CONCAT('%', :text, '%'))"
                    + " AND (:task IS NULL OR task_key = :task) AND (:campaign IS NULL OR campaign_id = :campaign) ";
    private static final String AFTER =
            "AND due_at >= :afterDue AND (due_at > :afterDue OR task_id > :afterTask) ";
    private static final String ORDERED = "ORDER BY due_at, task_id LIMIT :limit";
    private static final String CAPPED = "SELECT COUNT(*) FROM (SELECT 1 FROM work_item WHERE ";
    private static final String CAP = "LIMIT " + InboxCounts.MOST + ") counted";

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
        Map<String, WorkItem> found = new LinkedHashMap<>();
        for (Queue queue : queues(actor, tab)) {
            StatementSpec query =
                    bind(
                                    jdbc.sql(
                                            WorkItemRows.SELECT
                                                    + "WHERE "
                                                    + queue.condition()
                                                    + DUE
                                                    + AFTER
                                                    + narrowing(filter)
                                                    + ORDERED),
                                    queue,
                                    urgency,
                                    filter)
                            .param(
                                    "afterDue",
                                    Timestamp.from(after.map(WorkItem::dueAt).orElse(LONG_AGO)))
                            .param("afterTask", after.map(item -> item.id().value()).orElse(""))
                            .param("limit", limit + 1);
            query.query(WorkItemRows::item)
                    .list()
                    .forEach(item -> found.put(item.id().value(), item));
        }
        List<WorkItem> items =
                found.values().stream()
                        .sorted(
                                Comparator.comparing(WorkItem::dueAt)
                                        .thenComparing(item -> item.id().value()))
                        .limit(limit)
                        .toList();
        return new InboxPage(items, found.size() > limit);
    }

    InboxCounts counts(Actor actor, InboxFilter filter) {
        Map<InboxTab, Map<Urgency, Integer>> counts = new EnumMap<>(InboxTab.class);
        for (InboxTab tab : InboxTab.values()) {
            Map<Urgency, Integer> byUrgency = new EnumMap<>(Urgency.class);
            for (Urgency urgency : Urgency.values()) {
                byUrgency.put(urgency, count(actor, tab, urgency, filter));
            }
            counts.put(tab, byUrgency);
        }
        return new InboxCounts(counts);
    }

    private int count(Actor actor, InboxTab tab, Urgency urgency, InboxFilter filter) {
        int sum = 0;
        for (Queue queue : queues(actor, tab)) {
            sum +=
                    bind(
                                    jdbc.sql(
                                            CAPPED
                                                    + queue.condition()
                                                    + DUE
                                                    + narrowing(filter)
                                                    + CAP),
                                    queue,
                                    urgency,
                                    filter)
                            .query(Integer.class)
                            .single();
        }
        return Math.min(InboxCounts.MOST, sum);
    }

    /** Supervising, auditing and administering are no queues of work. */
    private static List<Queue> queues(Actor actor, InboxTab tab) {
        if (tab == InboxTab.MINE) {
            return List.of(new Queue(MINE, actor.id().value(), "", ""));
        }
        String assigned = tab == InboxTab.UNASSIGNED ? UNASSIGNED : "";
        List<Queue> queues = new ArrayList<>();
        for (Right right : actor.rights()) {
            if (right.role() != Role.SUPERVISOR
                    && right.role() != Role.AUDITOR
                    && right.role() != Role.ADMIN) {
                Scope scope = Scope.of(right);
                queues.add(
                        new Queue(
                                scope.condition() + assigned,
                                actor.id().value(),
                                scope.place(right),
                                right.role().name()));
            }
        }
        return queues;
    }

    private static String narrowing(InboxFilter filter) {
        return filter.text().isPresent()
                        || filter.task().isPresent()
                        || filter.campaign().isPresent()
                ? NARROWED
                : "";
    }

    private StatementSpec bind(
            StatementSpec query, Queue queue, Urgency urgency, InboxFilter filter) {
        Instant now = clock.instant();
        Instant tomorrow =
                LocalDate.ofInstant(now, ZONE).plusDays(1).atStartOfDay(ZONE).toInstant();
        Instant from =
                switch (urgency) {
                    case LATE -> LONG_AGO;
                    case TODAY -> now;
                    case WAITING -> tomorrow;
                };
        Instant end =
                switch (urgency) {
                    case LATE -> now;
                    case TODAY -> tomorrow;
                    case WAITING -> FAR_AWAY;
                };
        Instant until =
                filter.dueUntil().filter(end::isAfter).map(last -> last.plusMillis(1)).orElse(end);
        return query.param("me", queue.me())
                .param("place", queue.place())
                .param("role", queue.role())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("text", filter.text().map(SearchKey::of).orElse(null))
                .param("task", filter.task().orElse(null))
                .param("campaign", filter.campaign().orElse(null));
    }

    private record Queue(String condition, Object me, Object place, String role) {}
}
