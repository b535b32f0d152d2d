package vn.tram.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.kernel.UnitCode;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.worklist.InboxFilter;
import vn.tram.worklist.InboxTab;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/**
 * An inbox as it opens: fifty items of each of the three groups and every count of every tab,
 * beside one SELECT of the same rows by their known keys (one round trip), and beside the engine's
 * own task query: a page and a count for each group.
 */
final class InboxBench {

    private static final int PAGE = 50;
    private static final int WARM_UP = 400;
    private static final int ROUNDS = 1_500;
    private static final int ENGINE_ROUNDS = 3;
    private static final int LARGE = 500_000;

    private final Worklist worklist;
    private final JdbcClient jdbc;
    private final TaskService engine;
    private final OpenTasks tasks;
    private final Report report;

    InboxBench(ApplicationContext application, Report report) {
        this.worklist = application.getBean(Worklist.class);
        this.jdbc = application.getBean(JdbcClient.class);
        this.engine = application.getBean(ProcessEngine.class).getTaskService();
        this.tasks = new OpenTasks(application.getBean(DatabaseAccess.class));
        this.report = report;
    }

    void run(int... sizes) throws Exception {
        Map<String, Double> smaller = new LinkedHashMap<>();
        for (int size : sizes) {
            tasks.growTo(size);
            for (Map.Entry<String, Right> actor : actors().entrySet()) {
                Double before = smaller.get(actor.getKey());
                double inKeyReads = measure(size, actor.getKey(), actor.getValue());
                if (before != null) {
                    report.atMost(
                            "inbox of %s, %,d open tasks".formatted(actor.getKey(), size),
                            "the same inbox at %,d".formatted(sizes[0]),
                            inKeyReads / before,
                            1.1);
                }
                smaller.putIfAbsent(actor.getKey(), inKeyReads);
            }
        }
    }

    private static Map<String, Right> actors() {
        Map<String, Right> actors = new LinkedHashMap<>();
        actors.put("one commune", Right.over(Role.STATION, UnitCode.of(OpenTasks.COMMUNE)));
        actors.put("one province", Right.over(Role.PROVINCE, UnitCode.of(OpenTasks.PROVINCE)));
        actors.put("the country", Right.nationwide(Role.STATION));
        return actors;
    }

    /**
     * Answers the inbox's time in reads by key of the same moment, so that two sizes can be
     * compared though the machine was busier at one than at the other.
     */
    private double measure(int size, String name, Right right) throws Exception {
        Actor actor = new Actor(new StaffId(OpenTasks.SOMEBODY), name, "", List.of(right));
        List<String> keys = shown(actor).stream().map(item -> item.id().value()).toList();
        Samples ours = new Samples();
        Samples counts = new Samples();
        Samples byKey = new Samples();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long start = System.nanoTime();
            shown(actor);
            long pages = System.nanoTime();
            worklist.counts(actor, InboxFilter.none());
            long between = System.nanoTime();
            byKeys(keys);
            long end = System.nanoTime();
            if (round >= WARM_UP) {
                ours.add(between - start);
                counts.add(between - pages);
                byKey.add(end - between);
            }
        }
        Samples theirs = new Samples();
        // a large queue costs the engine so long that once is enough
        for (int round = 0; round < (size < LARGE ? ENGINE_ROUNDS : 1); round++) {
            theirs.time(() -> enginePages(right));
        }
        String work = "inbox of %s, %,d open tasks".formatted(name, size);
        report.atMost(
                work + ", p99",
                "SELECT of its %d rows by primary key, p99".formatted(keys.size()),
                ours.p99() / byKey.p99(),
                2);
        if (size >= LARGE) {
            report.atLeast(
                    work + ": times faster",
                    "the engine's own task query",
                    theirs.median() / ours.median(),
                    10_000);
        }
        report.detail(
                "inbox %s at %,d: ours %s (p99 %s), of it counts %s, by key %s (p99 %s), engine %s"
                        .formatted(
                                name,
                                size,
                                Report.milliseconds(ours.median()),
                                Report.milliseconds(ours.p99()),
                                Report.milliseconds(counts.median()),
                                Report.milliseconds(byKey.median()),
                                Report.milliseconds(byKey.p99()),
                                Report.milliseconds(theirs.median())));
        return ours.median() / byKey.median();
    }

    private List<WorkItem> shown(Actor actor) {
        return worklist.beginnings(actor, InboxTab.ALL, InboxFilter.none(), PAGE).values().stream()
                .flatMap(page -> page.items().stream())
                .toList();
    }

    private void byKeys(List<String> keys) {
        List<Object[]> rows =
                jdbc.sql(
                                "SELECT task_id, process_key, task_key, case_id, case_code, case_title, case_size,"
                                        + " campaign_id, role, facility_id, commune_code, district_code, province_code,"
                                        + " assignee_id, opened_at, due_at, due_rule, due_unit, hamlets, escalated_at, claimed_at FROM work_item"
                                        + " WHERE task_id IN (:keys)")
                        .param("keys", keys)
                        .query(InboxBench::columns)
                        .list();
        if (rows.size() != keys.size()) {
            throw new IllegalStateException("rows are gone");
        }
    }

    private static Object[] columns(ResultSet row, int n) throws SQLException {
        return new Object[] {
            row.getString("task_id"),
            row.getString("process_key"),
            row.getString("task_key"),
            row.getObject("case_id", UUID.class),
            row.getString("case_code"),
            row.getString("case_title"),
            row.getInt("case_size"),
            row.getObject("campaign_id", UUID.class),
            row.getString("role"),
            row.getObject("facility_id", UUID.class),
            row.getString("commune_code"),
            row.getString("district_code"),
            row.getString("province_code"),
            row.getObject("assignee_id", UUID.class),
            row.getTimestamp("opened_at"),
            row.getTimestamp("due_at"),
            row.getString("due_rule"),
            row.getString("due_unit"),
            row.getString("hamlets"),
            row.getTimestamp("escalated_at"),
            row.getTimestamp("claimed_at")
        };
    }

    /** The engine knows roles and no units, so its queue is the country's whatever the right. */
    private void enginePages(Right right) {
        Date now = new Date();
        Date tomorrow = new Date(now.getTime() + 86_400_000L);
        page(query(right).dueBefore(now));
        page(query(right).dueAfter(now).dueBefore(tomorrow));
        page(query(right).dueAfter(tomorrow));
    }

    private TaskQuery query(Right right) {
        return engine.createTaskQuery()
                .taskCandidateGroup(right.role().name())
                .includeAssignedTasks();
    }

    private static void page(TaskQuery query) {
        query.count();
        query.orderByDueDate().asc().listPage(0, PAGE);
    }
}
