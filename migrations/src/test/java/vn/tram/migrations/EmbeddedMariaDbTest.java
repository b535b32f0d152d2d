package vn.tram.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedMariaDbTest {

    private static final Path FOLDER = Path.of("target", "mariadb-" + UUID.randomUUID());
    private static final Path LANDED = Path.of("src/test/resources/landed-migrations.tsv");
    private static EmbeddedMariaDb server;

    @BeforeAll
    static void start() {
        server = EmbeddedMariaDb.open(FOLDER);
        SchemaMigration.run(server.access());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE smuggled (id INT)",
                "ALTER TABLE audit_entry ADD COLUMN smuggled INT",
                "DROP TABLE audit_entry",
                "TRUNCATE TABLE audit_entry",
                "CREATE INDEX smuggled ON audit_entry (action)",
                "UPDATE audit_entry SET actor_name = 'x'",
                "DELETE FROM audit_entry",
                "UPDATE audit_link SET seq = 0",
                "DELETE FROM audit_link",
                "DELETE FROM flyway_schema_history",
                "GRANT ALL ON *.* TO tram_app"
            })
    void theApplicationsAccountIsRefused(String statement) throws SQLException {
        try (Connection connection = as(server.access().application());
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    /**
     * Databases in use have run these migrations. {@code -Dmigrations.landed=write} adds the new
     * ones to the list, when they land.
     */
    @Test
    void whatRanSomewhereIsNeitherChangedNorPreceded() throws Exception {
        List<String> here = new ArrayList<>();
        try (Connection connection = as(server.access().owner());
                Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery(
                                "SELECT version, description, checksum FROM flyway_schema_history"
                                        + " ORDER BY installed_rank")) {
            while (row.next()) {
                here.add(row.getString(1) + "\t" + row.getString(2) + "\t" + row.getString(3));
            }
        }
        if ("write".equals(System.getProperty("migrations.landed"))) {
            Files.write(LANDED, here);
        }
        List<String> landed = Files.readAllLines(LANDED);
        assertThat(here)
                .as("a new migration takes a number above all in %s", LANDED.getFileName())
                .hasSizeGreaterThanOrEqualTo(landed.size())
                .startsWith(landed.toArray(String[]::new));
    }

    @Test
    void theApplicationsAccountAddsToTheAuditTable() throws SQLException {
        try (Connection connection = as(server.access().application());
                Statement sql = connection.createStatement()) {
            int added =
                    sql.executeUpdate(
                            "INSERT INTO audit_entry (at, actor_name, action, detail)"
                                    + " VALUES (UTC_TIMESTAMP(3), 'system', 'test.added', '{}')");
            assertThat(added).isEqualTo(1);
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        var wrong = new DatabaseAccess.Account(server.access().application().user(), "wrong");
        assertThatThrownBy(() -> as(wrong))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    @Test
    void engineTimesKeepTheirMilliseconds() throws SQLException {
        try (Connection connection = as(server.access().application());
                Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery(
                                "SELECT COUNT(*), SUM(datetime_precision = 3)"
                                        + " FROM information_schema.columns WHERE table_schema = DATABASE()"
                                        + " AND table_name LIKE 'ACT%' AND data_type IN ('datetime', 'timestamp')")) {
            rows.next();
            assertThat(rows.getInt(1)).isGreaterThan(20).isEqualTo(rows.getInt(2));
        }
    }

    @Test
    void migratingAgainChangesNothing() {
        SchemaMigration.run(server.access());
        SchemaMigration.requireCurrent(server.access());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRANT UPDATE, DELETE, DROP, ALTER ON audit_entry TO tram_app",
                "GRANT INSERT ON flyway_schema_history TO tram_app",
                "GRANT UPDATE (actor_name) ON audit_entry TO tram_app",
                "GRANT SELECT ON audit_entry TO tram_app WITH GRANT OPTION",
                "GRANT ALL PRIVILEGES ON staff_account TO tram_app",
                "GRANT ALL PRIVILEGES ON tram.* TO tram_app WITH GRANT OPTION",
                "REVOKE SELECT ON audit_entry FROM tram_app"
            })
    void rightsThatSomebodyChangedByHandAreSetRightAtTheNextStart(String byHand)
            throws SQLException {
        List<String> before = rightsOfTheApplication();
        try (Connection connection = as(server.access().owner());
                Statement sql = connection.createStatement()) {
            sql.execute(byHand);
        }
        assertThat(rightsOfTheApplication()).isNotEqualTo(before);
        SchemaMigration.run(server.access());
        assertThat(rightsOfTheApplication()).isEqualTo(before);
    }

    @Test
    void oneAccountForBothIsRefused() {
        DatabaseAccess access = server.access();
        var one = new DatabaseAccess(access.url(), access.owner(), access.owner());
        assertThatThrownBy(() -> SchemaMigration.run(one))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("two accounts");
    }

    /**
     * The owner holds rights over the server; looked at as if it were the application's account.
     */
    @Test
    void rightsOverTheWholeServerAreRefusedWithTheStatementThatMendsThem() {
        DatabaseAccess access = server.access();
        var swapped = new DatabaseAccess(access.url(), access.application(), access.owner());
        assertThatThrownBy(() -> ServerWideRights.refuse(swapped))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SHUTDOWN")
                .hasMessageContaining("REVOKE ALL PRIVILEGES ON *.*");
        ServerWideRights.refuse(access);
    }

    private static List<String> rightsOfTheApplication() throws SQLException {
        List<String> rights = new ArrayList<>();
        try (Connection connection = as(server.access().application());
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("SHOW GRANTS")) {
            while (rows.next()) {
                rights.add(rows.getString(1));
            }
        }
        return rights.stream().sorted().toList();
    }

    @Test
    void aSecondOwnerOfTheFolderIsTurnedAway() {
        assertThatThrownBy(() -> EmbeddedMariaDb.open(FOLDER)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aFolderThatWouldBeEmptiedAtTheNextStartIsRefused() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "tram-" + UUID.randomUUID());
        assertThatThrownBy(() -> EmbeddedMariaDb.open(temporary))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("TRAM_HOME");
    }

    private static Connection as(DatabaseAccess.Account account) throws SQLException {
        return DriverManager.getConnection(
                server.access().url(), account.user(), account.password());
    }
}
