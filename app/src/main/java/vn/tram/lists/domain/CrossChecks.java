package vn.tram.lists.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What only shows when rows are seen together: phones used by too many people, and records that may
 * be one person. Set-based; each statement may be run again and then changes nothing.
 */
@Repository
class CrossChecks {

    static final String PHONE_SHARED = "phone-shared";

    /** Letter 235/TUĐCNTT&TT of 2 November 2021, section 1: one number for at most five people. */
    static final int MOST_PEOPLE_A_PHONE = 5;

    private static final String VERDICT =
            "verdict = CASE"
                    + " WHEN EXISTS (SELECT 1 FROM list_row_fault f WHERE f.row_id = list_row.id AND f.hard) THEN 'F'"
                    + " WHEN EXISTS (SELECT 1 FROM list_row_fault f WHERE f.row_id = list_row.id) THEN 'W' ELSE 'G' END";

    static final String VERDICT_OF_ROW = "UPDATE list_row SET " + VERDICT + " WHERE id = :row";

    /** Between the numbers of the faults a row brings along (few) and the column's end. */
    private static final int FAULT_NUMBER = 100;

    private final JdbcClient jdbc;

    CrossChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All checks in their order, each fit to be a transaction of its own. */
    List<Runnable> steps(UUID list) {
        return List.of(
                () -> forgetUndecided(list),
                () -> sharedPhones(list),
                () -> verdicts(list),
                () -> twinsInside(list),
                () -> twinsKnown(list));
    }

    void forgetUndecided(UUID list) {
        jdbc.sql("DELETE FROM list_duplicate WHERE list_id = :list AND decision IS NULL")
                .param("list", list)
                .update();
        jdbc.sql("DELETE FROM list_row_fault WHERE list_id = :list AND code = :code")
                .param("list", list)
                .param("code", PHONE_SHARED)
                .update();
    }

    /**
     * Counts the list's people and the people already known together; every row of an overused
     * number is at fault.
     */
    void sharedPhones(UUID list) {
        jdbc.sql(
                        "INSERT INTO list_row_fault (row_id, n, list_id, field, code, hard, arguments)"
                                + " SELECT r.id, :n, r.list_id, 'phone', :code, TRUE, JSON_ARRAY(CAST(used.people AS CHAR), :most)"
                                + " FROM list_row r JOIN (SELECT phone, COUNT(*) AS people FROM ("
                                + "   SELECT phone FROM list_row WHERE list_id = :list AND phone IS NOT NULL AND left_out = FALSE"
                                + "   UNION ALL"
                                // from the list's few numbers to their people, however many people
                                // there are
                                + "   SELECT p.phone FROM (SELECT DISTINCT phone FROM list_row"
                                + "     WHERE list_id = :list AND phone IS NOT NULL) named"
                                + "     STRAIGHT_JOIN person p FORCE INDEX (person_phone) ON p.phone = named.phone"
                                + "     WHERE p.merged_into IS NULL AND p.id NOT IN (SELECT own.person_id FROM list_row own"
                                + "       WHERE own.list_id = :list AND own.person_id IS NOT NULL)"
                                + " ) everybody GROUP BY phone HAVING people > :limit) used ON used.phone = r.phone"
                                + " WHERE r.list_id = :list AND r.left_out = FALSE AND r.phone_override IS NULL")
                .param("n", FAULT_NUMBER)
                .param("code", PHONE_SHARED)
                .param("most", Integer.toString(MOST_PEOPLE_A_PHONE))
                .param("list", list)
                .param("limit", MOST_PEOPLE_A_PHONE)
                .update();
    }

    /**
     * Inside the list: each later row is paired with the first one it resembles, so that a crowd of
     * twins stays linear.
     */
    void twinsInside(UUID list) {
        inside(list, "D", "id-number", "id_number");
        inside(list, "S", "name,birth-date,sex", "name_key, birth_date, birth_precision, sex");
        inside(list, "W", "phone,name", "phone, name_key");
        inside(list, "W", "name,birth-year,commune", "name_key, commune_code, YEAR(birth_date)");
    }

    private void inside(UUID list, String strength, String reasons, String columns) {
        // the columns are the constants above; values are parameters
        jdbc.sql(
                        "INSERT IGNORE INTO list_duplicate (id, list_id, row_id, other_row_id, strength, reasons)"
                                + " SELECT UUID(), :list, twin.id, twin.first_id, :strength, :reasons FROM ("
                                + "   SELECT id, row_no, FIRST_VALUE(id) OVER (PARTITION BY "
                                + columns
                                + " ORDER BY row_no) AS first_id"
                                + "   FROM list_row WHERE list_id = :list AND left_out = FALSE AND verdict <> 'F'"
                                + "   AND "
                                + notNull(columns)
                                + ") twin WHERE twin.id <> twin.first_id")
                .param("list", list)
                .param("strength", strength)
                .param("reasons", reasons)
                .update();
    }

    private static String notNull(String columns) {
        StringBuilder all = new StringBuilder();
        for (String column : columns.split(", ")) {
            all.append(all.isEmpty() ? "" : " AND ").append(column).append(" IS NOT NULL");
        }
        return all.toString();
    }

    /**
     * Against people already known. A row the station has tied to a person is not asked about
     * again.
     */
    void twinsKnown(UUID list) {
        known(list, "D", "id-number", "p.id_number = r.id_number");
        known(
                list,
                "S",
                "name,birth-date,sex",
                "p.birth_date = r.birth_date AND p.sex = r.sex AND p.name_key = r.name_key"
                        + " AND p.birth_precision = r.birth_precision");
        known(list, "W", "phone,name", "p.phone = r.phone AND p.name_key = r.name_key");
        known(
                list,
                "W",
                "name,birth-year,commune",
                "p.commune_code = r.commune_code AND p.name_key = r.name_key AND p.birth_year = YEAR(r.birth_date)");
    }

    private void known(UUID list, String strength, String reasons, String same) {
        jdbc.sql(
                        "INSERT IGNORE INTO list_duplicate (id, list_id, row_id, person_id, strength, reasons)"
                                + " SELECT UUID(), :list, r.id, p.id, :strength, :reasons FROM list_row r STRAIGHT_JOIN person p ON "
                                + same
                                + " WHERE r.list_id = :list AND r.left_out = FALSE AND r.verdict <> 'F' AND r.person_id IS NULL"
                                + " AND p.merged_into IS NULL")
                .param("list", list)
                .param("strength", strength)
                .param("reasons", reasons)
                .update();
    }

    void verdicts(UUID list) {
        jdbc.sql("UPDATE list_row SET " + VERDICT + " WHERE list_id = :list")
                .param("list", list)
                .update();
    }

    boolean anyFaulty(UUID list) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM list_row WHERE list_id = :list AND verdict = 'F' AND left_out = FALSE)")
                .param("list", list)
                .query(Boolean.class)
                .single();
    }
}
