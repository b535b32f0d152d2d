package vn.tram.processes;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import vn.tram.migrations.DatabaseAccess;
import vn.tram.migrations.EmbeddedMariaDb;
import vn.tram.migrations.SchemaMigration;

/**
 * One engine for all tests of a run, set up as the application sets up its own: on a real MariaDB
 * whose schema came from the migrations, with an account that cannot change it. Its models reach
 * nothing but {@link #STEPS} and {@link #DEADLINES}; its jobs run only when a test fires them.
 */
public final class ProcessEngineOnMariaDb implements BeforeAllCallback {

    /** Stands in for every step of every model. */
    public static final RecordedSteps STEPS = new RecordedSteps();

    /** Stands in for the application's deadlines. */
    public static final RecordedDeadlines DEADLINES = new RecordedDeadlines();

    /** Knows every sequence flow that was taken in this run. */
    public static final TakenFlows TAKEN_FLOWS = new TakenFlows();

    private Running running;

    public ProcessEngine engine() {
        return running.engine;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running =
                context.getRoot()
                        .getStore(Namespace.create(ProcessEngineOnMariaDb.class))
                        .getOrComputeIfAbsent(Running.class, key -> start(), Running.class);
    }

    private static Running start() {
        EmbeddedMariaDb server = EmbeddedMariaDb.open(Path.of("target", "mariadb"));
        try {
            emptySchema(server.access());
            SchemaMigration.run(server.access());
            ProcessEngine engine = configuration(server.access()).buildProcessEngine();
            deployAllModels(engine);
            return new Running(server, engine);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The folder outlives a run, which saves unpacking the server; its rows do not. */
    private static void emptySchema(DatabaseAccess access) {
        var owner = access.owner();
        try (Connection connection =
                        DriverManager.getConnection(access.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE tram");
            statement.execute(
                    "CREATE DATABASE tram CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_cs");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot empty the database of the tests", e);
        }
    }

    private static StandaloneProcessEngineConfiguration configuration(DatabaseAccess access) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration
                .setProcessEngineName("tests")
                .setDatabaseType("mysql")
                .setJdbcDriver("org.mariadb.jdbc.Driver")
                .setJdbcUrl(access.url())
                .setJdbcUsername(access.application().user())
                .setJdbcPassword(access.application().password())
                .setDatabaseSchemaUpdate("false")
                .setHistory(HistoryLevel.HISTORY_LEVEL_ACTIVITY.getName())
                .setJobExecutorActivate(false);
        configuration.setBeans(beans());
        configuration.setCustomPreBPMNParseListeners(List.of(TAKEN_FLOWS));
        configuration.setEnableExpressionsInStoredQueries(false);
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setCmmnEnabled(false);
        configuration.setStandaloneTasksEnabled(false);
        return configuration;
    }

    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = STEPS.beans();
        beans.put(TaskTimers.DEADLINES, DEADLINES);
        return beans;
    }

    private static void deployAllModels(ProcessEngine engine) {
        var deployment = engine.getRepositoryService().createDeployment();
        Models.files("bpmn").forEach(model -> deployment.addClasspathResource(model.resource()));
        Models.files("dmn").forEach(model -> deployment.addClasspathResource(model.resource()));
        deployment.deploy();
    }

    private record Running(EmbeddedMariaDb server, ProcessEngine engine)
            implements Store.CloseableResource {

        @Override
        public void close() {
            engine.close();
            server.close();
        }
    }
}
