package vn.tram.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What migrations do to rows that are there already. Each of these is one statement over tables
 * that later ones did not change, so it is run on rows put there for it.
 */
class FilledDatabaseTest {

    private static final Path FOLDER = Path.of("target", "mariadb-" + UUID.randomUUID());
    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");
    private static final String LIST = "00000000-0000-7000-8000-000000000001";
    private static EmbeddedMariaDb server;
    private static Connection owner;

    @BeforeAll
    static void aWithdrawnListWithADecision() throws SQLException {
        server = EmbeddedMariaDb.open(FOLDER);
        SchemaMigration.run(server.access());
        DatabaseAccess.Account account = server.access().owner();
        owner =
                DriverManager.getConnection(
                        server.access().url(), account.user(), account.password());
        execute("SET foreign_key_checks = 0");
        execute(
                "INSERT INTO subject_list (id, code, campaign_id, title, commune_code, province_code, state, event_date,"
                        + " made_by, made_by_name, made_at, closed_at) VALUES ('"
                        + LIST
                        + "', 'DS-1', UUID(), 't', '01558', '04', 'WITHDRAWN', '2026-07-01', UUID(), 'm',"
                        + " '2026-07-01', '2026-07-09')");
        execute(
                "INSERT INTO list_decision (id, list_id, level, number, decided_at, signer_id, signer_name, signer_title,"
                        + " approved, left_out) VALUES (UUID(), '"
                        + LIST
                        + "', 'COMMUNE', '1/QĐ', '2026-07-05', UUID(), 's', '', 2, 1)");
        row(1, "Xóm Nà Lùng", false);
        row(2, "xóm  nà lùng", true);
        row(3, "Bản Sáng – Đồng Đăng", true);
        execute(
                "INSERT INTO list_duplicate (id, list_id, row_id, person_id, strength, reasons, decision, decided_at)"
                        + " SELECT UUID(), list_id, id, UUID(), 'S', 'name', 'SAME', '2026-07-04' FROM list_row WHERE row_no = 2");
        execute(
                "INSERT INTO list_decision_row (decision_id, row_no, left_out, left_out_by, name, group_mask)"
                        + " SELECT d.id, r.row_no, FALSE, r.left_out_by, r.name, 0 FROM list_decision d JOIN list_row r");
        execute(
                "INSERT INTO work_item (task_id, process_key, task_key, case_id, case_code, case_title, title_key, role,"
                        + " opened_at, due_at, due_rule) VALUES ('t1', 'p', 'k', '"
                        + LIST
                        + "', 'DS-1', 't', 't', 'STATION', '2026-07-02', '2026-07-03', 'r')");
    }

    /** Row 2 was left out before the signature, row 3 when people were enrolled. */
    private static void row(int number, String hamlet, boolean bySystem) throws SQLException {
        execute(
                "INSERT INTO list_row (id, list_id, row_no, content_hash, verdict, left_out_by, name, name_key, hamlet)"
                        + " VALUES (UUID(), '%s', %d, UNHEX(SHA2('%d', 256)), 'G', %s, 'n', 'n', '%s')"
                                .formatted(
                                        LIST,
                                        number,
                                        number,
                                        bySystem ? "'SYSTEM'" : null,
                                        hamlet));
    }

    @AfterAll
    static void stop() throws SQLException {
        owner.close();
        server.close();
    }

    @Test
    void whomTheSystemLeftOutBeforeTheSignatureIsNotPrintedAsApproved() throws Exception {
        run("lists/V150__left_out_before_the_signature.sql");
        assertThat(answer("SELECT GROUP_CONCAT(row_no) FROM list_decision_row WHERE left_out"))
                .isEqualTo("2");
    }

    @Test
    void noDecisionHoldsForAListThatWasWithdrawn() throws Exception {
        run("lists/V160__no_decision_holds_for_a_list_that_ended.sql");
        assertThat(answer("SELECT DATE(voided_at) FROM list_decision")).isEqualTo("2026-07-09");
    }

    @Test
    void tasksThatWereOpenAreFoundByTheirHamlets() throws Exception {
        run("worklist/V170__hamlets_of_work_open_before.sql");
        assertThat(answer("SELECT hamlet_keys FROM work_item"))
                .isEqualTo(";xom na lung;ban sang dong dang;");
        assertThat(answer("SELECT hamlets FROM work_item").lines())
                .hasSize(2)
                .contains("Bản Sáng – Đồng Đăng");
    }

    private static void run(String script) throws IOException, SQLException {
        execute(Files.readString(SCRIPTS.resolve(script)).replaceAll("(?m)^--.*$", ""));
    }

    private static void execute(String sql) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String answer(String sql) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
