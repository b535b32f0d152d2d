package vn.tram.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import vn.tram.migrations.DatabaseAccess;

/**
 * Open tasks of a country, in the worklist and in the engine's tables: 3,321 communes in 34
 * provinces, a third of the tasks taken by somebody, most due in the coming weeks and a fifth late.
 *
 * <p>One commune and one province have as much work in a small country as in a large one, so that
 * what one person sees does not change with the number of all tasks.
 */
final class OpenTasks {

    static final String COMMUNE = "99001";
    static final String PROVINCE = "99";
    static final UUID SOMEBODY = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final int OF_THE_COMMUNE = 400;
    private static final int OF_THE_PROVINCE = 4_000;

    private static final String ITEM =
            "INSERT INTO work_item (task_id, process_key, task_key, case_id, case_code, case_title, title_key, case_size,"
                    + " campaign_id, role, facility_id, commune_code, district_code, province_code, assignee_id, opened_at,"
                    + " due_at, due_rule, due_unit, hamlets, hamlet_keys, claimed_at) SELECT CONCAT('%s', LPAD(HEX(n), 8, '0'), '-7000-8000-000000000000'),"
                    + " 'subjectListApproval', ELT(1 + n MOD 4, 'reviewList', 'repairRows', 'resolveIdentities', 'approveList'),"
                    + " UUID(), CONCAT('DS-2026-', n), CONCAT('Danh sách người trên 65 tuổi, xóm ', n MOD 97),"
                    + " CONCAT('ds 2026 danh sach nguoi tren 65 tuoi xom ', n MOD 97), 40 + h1 MOD 900,"
                    + " UNHEX('0190000000007000800000000000000A'), role,"
                    + " IF(h2 MOD 4 = 0, UNHEX(CONCAT('019000000000700080', LPAD(HEX(h1 MOD 9000), 14, '0'))), NULL), commune, NULL,"
                    + " province, IF(h2 MOD 3 = 0, IF(h1 MOD %d = 0, '%s', UUID()), NULL), NOW(3) - INTERVAL h2 MOD 14 DAY,"
                    + " NOW(3) - INTERVAL 6 DAY + INTERVAL h1 MOD 30 * 86400 + h2 MOD 86400 SECOND, 'subjectListApproval.reviewList',"
                    + " 'WORKING_DAYS', CONCAT('Xóm ', n MOD 97), CONCAT(';xom ', n MOD 97, ';'),"
                    + " IF(h2 MOD 3 = 0, NOW(3), NULL) FROM (%s) spread";

    private static final String COUNTRY =
            "SELECT seq AS n, CRC32(CONCAT('a', seq)) AS h1, CRC32(CONCAT('b', seq)) AS h2,"
                    + " ELT(1 + CRC32(CONCAT('c', seq)) MOD 10, 'STATION', 'STATION', 'STATION', 'STATION', 'LIST_MAKER',"
                    + " 'LIST_MAKER', 'IDENTITY', 'COMMUNE', 'COMMUNE', 'PROVINCE') AS role,"
                    + " LPAD(CRC32(CONCAT('d', seq)) MOD 3321, 5, '0') AS commune,"
                    + " LPAD(CRC32(CONCAT('d', seq)) MOD 3321 MOD 34, 2, '0') AS province FROM seq_%d_to_%d";

    private static final String LOCAL =
            "SELECT seq AS n, CRC32(CONCAT('e', seq)) AS h1, CRC32(CONCAT('f', seq)) AS h2, '%s' AS role, '%s' AS commune,"
                    + " '%s' AS province FROM seq_1_to_%d";

    private static final String ENGINE_TASK =
            "INSERT INTO ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, DUE_DATE_, ASSIGNEE_,"
                    + " SUSPENSION_STATE_) SELECT task_id, 1, 'Rà soát', task_key, 50, opened_at, due_at, assignee_id, 1"
                    + " FROM work_item WHERE task_id LIKE '%s%%'";

    private static final String ENGINE_CANDIDATE =
            "INSERT INTO ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) SELECT task_id, 1, role, 'candidate',"
                    + " task_id FROM work_item WHERE task_id LIKE '%s%%'";

    private final DatabaseAccess access;
    private int country;

    OpenTasks(DatabaseAccess access) {
        this.access = access;
    }

    /** Adds tasks until the country has so many, beside those of the one commune and province. */
    void growTo(int count) throws SQLException {
        try (Connection owner =
                        DriverManager.getConnection(
                                access.url(), access.owner().user(), access.owner().password());
                Statement sql = owner.createStatement()) {
            sql.execute("SET SESSION foreign_key_checks = 0");
            if (country == 0) {
                add(sql, "b", 7, LOCAL.formatted("STATION", COMMUNE, "98", OF_THE_COMMUNE));
                add(sql, "c", 90, LOCAL.formatted("PROVINCE", "99002", PROVINCE, OF_THE_PROVINCE));
            }
            for (int from = country + 1; from <= count; from += 100_000) {
                int until = Math.min(count, from + 99_999);
                add(
                        sql,
                        "a%06d".formatted(from / 1_000),
                        1_000_000_000,
                        COUNTRY.formatted(from, until));
            }
            country = count;
            sql.execute("ANALYZE TABLE work_item PERSISTENT FOR COLUMNS () INDEXES ()");
            sql.execute("ANALYZE TABLE ACT_RU_TASK, ACT_RU_IDENTITYLINK");
        }
    }

    private static void add(Statement sql, String prefix, int ownShare, String spread)
            throws SQLException {
        sql.execute(ITEM.formatted(prefix, ownShare, SOMEBODY, spread));
        sql.execute(ENGINE_TASK.formatted(prefix));
        sql.execute(ENGINE_CANDIDATE.formatted(prefix));
    }
}
