package vn.tram.workflow.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.transaction.PlatformTransactionManager;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.workflow.ProcessStep;

/**
 * The engine, closed down to what Trạm uses: no REST, no web application, no scripts, no case or
 * standalone tasks, expressions that see the registered steps and the deadlines and nothing else,
 * and no right to change the schema.
 */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    private static final int MOST_ROWS_A_QUERY = 2_000;

    @Bean
    ProcessEngineFactoryBean processEngine(
            DataSource dataSource,
            PlatformTransactionManager transactions,
            List<ProcessStep> steps,
            DeadlineExpressions deadlines,
            OverdueSteps overdue,
            TaskListeners listeners)
            throws IOException {
        SpringProcessEngineConfiguration engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName("tram");
        engine.setDataSource(dataSource);
        engine.setTransactionManager(transactions);
        engine.setDatabaseType("mysql");
        engine.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        engine.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        engine.setIdGenerator(() -> TimeOrderedId.next().toString());
        engine.setJobExecutorActivate(false);
        engine.setJobExecutorDeploymentAware(false);
        engine.setDefaultNumberOfRetries(5);
        engine.setFailedJobRetryTimeCycle("R5/PT15S");
        engine.setBeans(visibleInExpressions(steps, deadlines, overdue));
        engine.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        engine.setDeploymentName("tram");
        engine.setDeploymentResources(models());
        harden(engine);
        ProcessEngineFactoryBean factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(engine);
        return factory;
    }

    private static void harden(SpringProcessEngineConfiguration engine) {
        engine.setAuthorizationEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setStandaloneTasksEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setQueryMaxResultsLimit(MOST_ROWS_A_QUERY);
        engine.setEnableScriptCompilation(false);
        engine.setEnableScriptEngineLoadExternalResources(false);
        engine.setEnableFetchScriptEngineFromProcessApplication(false);
        engine.setEnableScriptEngineNashornCompatibility(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setHistoryTimeToLive("P3650D");
    }

    private static Map<Object, Object> visibleInExpressions(
            List<ProcessStep> steps, DeadlineExpressions deadlines, OverdueSteps overdue) {
        Map<Object, Object> beans = new HashMap<>();
        for (ProcessStep step : steps) {
            if (beans.put(step.name(), new StepDelegate(step)) != null) {
                throw new IllegalStateException("two process steps are named " + step.name());
            }
        }
        beans.put("deadlines", deadlines);
        beans.put("remindStep", overdue.remind());
        beans.put("escalateStep", overdue.escalate());
        return beans;
    }

    static Resource[] models() throws IOException {
        var resources = new PathMatchingResourcePatternResolver();
        return Stream.concat(
                        Stream.of(resources.getResources("classpath*:processes/**/*.bpmn")),
                        Stream.of(resources.getResources("classpath*:processes/**/*.dmn")))
                .toArray(Resource[]::new);
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    HistoryService historyService(ProcessEngine engine) {
        return engine.getHistoryService();
    }

    @Bean
    RepositoryService repositoryService(ProcessEngine engine) {
        return engine.getRepositoryService();
    }
}
