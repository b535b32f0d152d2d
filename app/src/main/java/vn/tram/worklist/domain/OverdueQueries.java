package vn.tram.worklist.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.worklist.OverdueFilter;
import vn.tram.worklist.OverdueRow;
import vn.tram.worklist.WorkItem;
import vn.tram.worklist.Worklist;

/** What a supervisor asks: which units are late with what. */
@Repository
class OverdueQueries {

    private static final String GROUPED =
            "SELECT commune_code, province_code, process_key, task_key, role, COUNT(*) AS late,"
                    + " MIN(due_at) AS oldest FROM work_item WHERE ";
    private static final String BY_KIND =
            "due_at < :now AND (:task IS NULL OR task_key = :task)"
                    + " GROUP BY commune_code, province_code, process_key, task_key, role"
                    + " ORDER BY late DESC, oldest, commune_code, task_key LIMIT "
                    + Worklist.MOST_OVERDUE;
    private static final String OF_ROW =
            "commune_code = :commune AND province_code <=> :province AND role = :role"
                    + " AND due_at < :now AND process_key = :process AND task_key = :task"
                    + " ORDER BY due_at, task_id LIMIT :limit";

    private final JdbcClient jdbc;

    OverdueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two rights may reach the same rows, the wider one then counts them all. */
    List<OverdueRow> rows(Actor supervisor, OverdueFilter filter, Instant now) {
        Map<List<Object>, OverdueRow> rows = new LinkedHashMap<>();
        for (Right right : supervisor.rightsAs(Role.SUPERVISOR)) {
            jdbc.sql(GROUPED + place(right) + unit(filter) + BY_KIND)
                    .param("place", Scope.of(right).place(right).orElse(""))
                    .param("unit", filter.unit().map(UnitCode::value).orElse(null))
                    .param("task", filter.task().orElse(null))
                    .param("now", Timestamp.from(now))
                    .query(OverdueQueries::row)
                    .list()
                    .forEach(row -> rows.merge(kind(row), row, OverdueQueries::larger));
        }
        return rows.values().stream()
                .sorted(
                        Comparator.comparingInt(OverdueRow::count)
                                .reversed()
                                .thenComparing(OverdueRow::oldestDue))
                .limit(Worklist.MOST_OVERDUE)
                .toList();
    }

    /** The supervisor's own reach is part of the question, so that a full page stays full. */
    List<WorkItem> items(Actor supervisor, OverdueRow row, Instant now, int limit) {
        Map<String, WorkItem> items = new LinkedHashMap<>();
        for (Right right : supervisor.rightsAs(Role.SUPERVISOR)) {
            jdbc.sql(WorkItemRows.SELECT + "WHERE " + place(right) + OF_ROW)
                    .param("place", Scope.of(right).place(right).orElse(""))
                    .param("commune", row.commune().value())
                    .param("province", row.province().map(UnitCode::value).orElse(null))
                    .param("role", row.role().name())
                    .param("now", Timestamp.from(now))
                    .param("process", row.process())
                    .param("task", row.task())
                    .param("limit", limit)
                    .query(WorkItemRows::item)
                    .list()
                    .forEach(item -> items.put(item.id().value(), item));
        }
        return items.values().stream()
                .sorted(
                        Comparator.comparing(WorkItem::dueAt)
                                .thenComparing(item -> item.id().value()))
                .limit(limit)
                .toList();
    }

    private static OverdueRow row(ResultSet row, int n) throws SQLException {
        return new OverdueRow(
                UnitCode.of(row.getString("commune_code")),
                Optional.ofNullable(row.getString("province_code")).map(UnitCode::of),
                row.getString("process_key"),
                row.getString("task_key"),
                Role.valueOf(row.getString("role")),
                row.getInt("late"),
                row.getTimestamp("oldest").toInstant());
    }

    private static List<Object> kind(OverdueRow row) {
        return List.of(row.commune(), row.province(), row.process(), row.task(), row.role());
    }

    private static OverdueRow larger(OverdueRow one, OverdueRow other) {
        return other.count() > one.count() ? other : one;
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

    private static String unit(OverdueFilter filter) {
        return filter.unit()
                .map(
                        unit ->
                                switch (unit.level()) {
                                    case COMMUNE -> "commune_code = :unit AND ";
                                    case DISTRICT -> "district_code = :unit AND ";
                                    case PROVINCE -> "province_code = :unit AND ";
                                })
                .orElse("");
    }
}
