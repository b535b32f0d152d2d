package vn.tram.lists.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.staff.Role;

/** Takes rows out of a list and puts them back, and lifts single rules with a reason. */
@Repository
class RowMoves {

    /** What the system itself leaves out is not put back by hand. */
    static final String SYSTEM = "SYSTEM";

    private final JdbcClient jdbc;

    RowMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int leaveOut(UUID list, Collection<UUID> rows, String reason, Role by) {
        return leaveOut(list, rows, reason, null, by.name());
    }

    int leaveOut(UUID list, Collection<UUID> rows, String reason, String code, String by) {
        if (rows.isEmpty()) {
            return 0;
        }
        return jdbc.sql(
                        "UPDATE list_row SET left_out = TRUE, left_out_reason = LEFT(:reason, 500), left_out_code = :code,"
                                + " left_out_by = :by, version = version + 1"
                                + " WHERE list_id = :list AND id IN (:rows) AND left_out = FALSE")
                .param("reason", reason)
                .param("code", code)
                .param("by", by)
                .param("list", list)
                .param("rows", rows)
                .update();
    }

    int putBack(UUID list, Collection<UUID> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        return jdbc.sql(
                        "UPDATE list_row SET left_out = FALSE, left_out_reason = NULL, left_out_code = NULL,"
                                + " left_out_by = NULL, version = version + 1 WHERE list_id = :list AND id IN (:rows)"
                                + " AND left_out = TRUE AND left_out_by <> :system AND carried_to IS NULL")
                .param("list", list)
                .param("rows", rows)
                .param("system", SYSTEM)
                .update();
    }

    /** Every row at fault for the number of this one; how many there were. */
    int allowPhone(UUID list, UUID row, String note) {
        List<UUID> faulty =
                jdbc.sql(
                                "SELECT r.id FROM list_row r JOIN list_row_fault f ON f.row_id = r.id AND f.code = :code"
                                        + " WHERE r.list_id = :list AND r.phone = (SELECT phone FROM list_row WHERE id = :row)")
                        .param("code", CrossChecks.PHONE_SHARED)
                        .param("list", list)
                        .param("row", row)
                        .query(UUID.class)
                        .list();
        faulty.forEach(each -> lift(each, note));
        return faulty.size();
    }

    private void lift(UUID row, String note) {
        jdbc.sql(
                        "UPDATE list_row SET phone_override = LEFT(:note, 200), version = version + 1 WHERE id = :row")
                .param("note", note)
                .param("row", row)
                .update();
        jdbc.sql("DELETE FROM list_row_fault WHERE row_id = :row AND code = :code")
                .param("row", row)
                .param("code", CrossChecks.PHONE_SHARED)
                .update();
        jdbc.sql(CrossChecks.VERDICT_OF_ROW).param("row", row).update();
    }
}
