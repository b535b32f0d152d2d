package vn.tram.worklist.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.worklist.OverdueRow;
import vn.tram.worklist.WorkItem;

/** What a supervisor asks: which units are late with what. */
@Repository
class OverdueQueries {

    private static final int MOST_ROWS = 500;
    private static final String GROUPED =
            "SELECT commune_code, process_key, task_key, role, COUNT(*) AS late,"
                    + " MIN(due_at) AS oldest FROM work_item WHERE ";
    private static final String BY_KIND =
            "due_at < :now GROUP BY commune_code, process_key, task_key, role"
                    + " ORDER BY late DESC, oldest LIMIT "
                    + MOST_ROWS;

    private final JdbcClient jdbc;

    OverdueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OverdueRow> rows(Actor supervisor, Instant now) {
        List<OverdueRow> rows = new ArrayList<>();
        for (Right right : supervisor.rightsAs(Role.SUPERVISOR)) {
            rows.addAll(
                    jdbc.sql(GROUPED + place(right) + BY_KIND)
                            .param("place", Scope.of(right).place(right))
                            .param("now", Timestamp.from(now))
                            .query(
                                    (row, n) ->
                                            new OverdueRow(
                                                    UnitCode.of(row.getString("commune_code")),
                                                    row.getString("process_key"),
                                                    row.getString("task_key"),
                                                    Role.valueOf(row.getString("role")),
                                                    row.getInt("late"),
                                                    row.getTimestamp("oldest").toInstant()))
                            .list());
        }
        return rows.stream()
                .distinct()
                .sorted(Comparator.comparingInt(OverdueRow::count).reversed())
                .limit(MOST_ROWS)
                .toList();
    }

    List<WorkItem> items(OverdueRow row, Instant now, int limit) {
        return jdbc.sql(
                        WorkItemRows.SELECT
                                + "WHERE commune_code = :commune AND role = :role AND due_at < :now"
                                + " AND process_key = :process AND task_key = :task ORDER BY due_at, task_id LIMIT :limit")
                .param("commune", row.commune().value())
                .param("role", row.role().name())
                .param("now", Timestamp.from(now))
                .param("process", row.process())
                .param("task", row.task())
                .param("limit", limit)
                .query(WorkItemRows::item)
                .list();
    }

    private static String place(Right right) {
        return switch (Scope.of(right)) {
            case FACILITY -> "facility_id = :place AND ";
            case COMMUNE -> "commune_code = :place AND ";
            case DISTRICT -> "district_code = :place AND ";
            case PROVINCE -> "province_code = :place AND ";
            case COUNTRY -> "";
        };
    }
}
