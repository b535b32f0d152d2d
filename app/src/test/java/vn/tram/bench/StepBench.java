package vn.tram.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.context.ApplicationContext;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.lists.ListDecisions;
import vn.tram.lists.ListId;
import vn.tram.lists.ListState;
import vn.tram.processes.lists.SubjectListApproval;
import vn.tram.processes.lists.SubjectListApproval.Message;
import vn.tram.processes.lists.SubjectListApproval.ReviewVerdict;
import vn.tram.processes.lists.SubjectListApproval.RowsVerdict;
import vn.tram.workflow.TaskId;
import vn.tram.worklist.Worklist;

/**
 * The station takes a list and gives it back to its maker: rights, case, audit, worklist and
 * engine, beside an engine without any of ours that claims and completes the same task of the same
 * model on the same database.
 */
final class StepBench {

    private final Worklist worklist;
    private final ListDecisions decisions;
    private final ListsOnTheirWay lists;
    private final DataSource dataSource;
    private final Report report;

    StepBench(ApplicationContext application, Report report) {
        this.worklist = application.getBean(Worklist.class);
        this.decisions = application.getBean(ListDecisions.class);
        this.lists = new ListsOnTheirWay(application);
        this.dataSource = application.getBean(DataSource.class);
        this.report = report;
    }

    void run(int steps) throws Exception {
        int warmUp = steps / 3;
        List<ListId> reviewed = inReview(steps + warmUp);
        ProcessEngine bare = bareEngine();
        try {
            List<String> tasks = reviewTasks(bare, steps + warmUp);
            Samples ours = new Samples();
            Samples theirs = new Samples();
            for (int i = 0; i < steps + warmUp; i++) {
                ListId list = reviewed.get(i);
                TaskId task = worklist.ofCase(list.value()).get(0).id();
                String theirTask = tasks.get(i);
                long start = System.nanoTime();
                worklist.claim(task, lists.station).value();
                decisions.returnForRepair(list, "Bổ sung ngày sinh", lists.station).value();
                long between = System.nanoTime();
                step(bare.getTaskService(), theirTask);
                long end = System.nanoTime();
                if (i >= warmUp) {
                    ours.add(between - start);
                    theirs.add(end - between);
                }
            }
            report.atLeast(
                    "a step of a case: claim and return, with audit and worklist (rate)",
                    "the bare engine: claim and complete of the same task",
                    theirs.median() / ours.median(),
                    0.7);
            report.detail(
                    "step: ours %s (p99 %s), bare engine %s (p99 %s)"
                            .formatted(
                                    Report.milliseconds(ours.median()),
                                    Report.milliseconds(ours.p99()),
                                    Report.milliseconds(theirs.median()),
                                    Report.milliseconds(theirs.p99())));
        } finally {
            bare.close();
        }
    }

    private void step(TaskService tasks, String task) {
        tasks.claim(task, lists.station.id().value().toString());
        tasks.complete(task, ReviewVerdict.RETURN.asVariables());
    }

    private List<ListId> inReview(int count) throws Exception {
        Path file = Files.createTempFile("bench", ".csv");
        try {
            List<ListId> open = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                People.csv(file, i * 5, 5);
                ListId list = lists.open();
                lists.upload(list, file);
                open.add(list);
            }
            lists.settle();
            open.forEach(lists::submit);
            lists.settle();
            lists.require(open.get(0), ListState.IN_REVIEW);
            return open;
        } finally {
            Files.delete(file);
        }
    }

    private static List<String> reviewTasks(ProcessEngine engine, int count) {
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String key = UUID.randomUUID().toString();
            String instance =
                    engine.getRuntimeService()
                            .startProcessInstanceByKey(
                                    SubjectListApproval.KEY,
                                    key,
                                    Map.of(SubjectListApproval.PRIORITY_APPROVAL.name(), false))
                            .getId();
            String job =
                    engine.getManagementService()
                            .createJobQuery()
                            .processInstanceId(instance)
                            .singleResult()
                            .getId();
            engine.getManagementService().executeJob(job);
            engine.getRuntimeService()
                    .createMessageCorrelation(Message.ROWS_CHECKED.id())
                    .processInstanceBusinessKey(key)
                    .setVariables(RowsVerdict.CLEAN.asVariables())
                    .correlate();
            tasks.add(
                    engine.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(instance)
                            .singleResult()
                            .getId());
        }
        return tasks;
    }

    private ProcessEngine bareEngine() {
        JavaDelegate nothing = execution -> {};
        return bareEngine(
                dataSource,
                Map.of(
                        "deadlines", new FixedDates(),
                        "remindStep", nothing,
                        "escalateStep", nothing,
                        "checkRowsStep", nothing,
                        "verifyIdentitiesStep", nothing,
                        "enrolSubjectsStep", nothing));
    }

    /** Runs the deployed models without a listener, a rule or an own table. */
    static ProcessEngine bareEngine(DataSource dataSource, Map<Object, Object> beans) {
        StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName("bare");
        engine.setDataSource(dataSource);
        engine.setDatabaseType("mysql");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setIdGenerator(() -> TimeOrderedId.next().toString());
        engine.setJobExecutorActivate(false);
        engine.setAuthorizationEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setHistoryTimeToLive("P3650D");
        engine.setBeans(beans);
        return engine.buildProcessEngine();
    }

    /** What the models see as {@code deadlines} in the bare engine. */
    public static final class FixedDates {

        private final Date later = Date.from(Instant.now().plus(Duration.ofDays(3)));

        public Date dueAt(DelegateExecution execution) {
            return later;
        }

        public Date remindAt(DelegateExecution execution) {
            return later;
        }
    }
}
