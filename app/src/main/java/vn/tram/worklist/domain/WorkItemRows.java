package vn.tram.worklist.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.UnitCode;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.workflow.OpenTask;
import vn.tram.workflow.TaskId;
import vn.tram.worklist.WorkItem;

/** Writes the rows and reads single ones. */
@Repository
class WorkItemRows {

    static final String COLUMNS =
            "SELECT task_id, process_key, task_key, case_id, case_code, case_title, case_size,"
                    + " campaign_id, role, facility_id, commune_code, district_code, province_code, assignee_id, opened_at,"
                    + " due_at, due_rule, due_unit, hamlets, escalated_at, claimed_at ";

    static final String SELECT = COLUMNS + "FROM work_item ";

    private final JdbcClient jdbc;

    WorkItemRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(OpenTask task) {
        CasePlace place = task.facts().place();
        List<String> hamlets = task.facts().hamlets();
        jdbc.sql(
                        "INSERT INTO work_item (task_id, process_key, task_key, case_id, case_code, case_title, title_key,"
                                + " case_size, campaign_id, role, facility_id, commune_code, district_code, province_code,"
                                + " opened_at, due_at, due_rule, due_unit, hamlets, hamlet_keys) VALUES (:task, :process, :key, :case, :code, :title, :titleKey,"
                                + " :size, :campaign, :role, :facility, :commune, :district, :province, :opened, :due, :rule, :unit, :hamlets, :hamletKeys)")
                .param("task", task.id().value())
                .param("process", task.process())
                .param("key", task.task())
                .param("case", task.caseId())
                .param("code", task.facts().code())
                .param("title", task.facts().title())
                .param("titleKey", SearchKey.of(task.facts().code() + " " + task.facts().title()))
                .param("size", task.facts().size().orElse(null))
                .param("campaign", task.facts().campaign().orElse(null))
                .param("role", task.role().name())
                .param("facility", place.facility().orElse(null))
                .param("commune", place.commune().value())
                .param("district", place.district().map(UnitCode::value).orElse(null))
                .param("province", place.province().map(UnitCode::value).orElse(null))
                .param("opened", Timestamp.from(task.openedAt()))
                .param("due", Timestamp.from(task.dueAt()))
                .param("rule", task.dueRule())
                .param("unit", task.dueUnit().name())
                .param("hamlets", Hamlets.text(hamlets))
                .param("hamletKeys", Hamlets.keys(hamlets))
                .update();
    }

    void delete(TaskId id) {
        jdbc.sql("DELETE FROM work_item WHERE task_id = :id").param("id", id.value()).update();
    }

    void reminded(UUID caseId, String task, Instant at) {
        jdbc.sql(
                        "UPDATE work_item SET reminded_at = :at WHERE case_id = :case AND task_key = :task")
                .param("at", Timestamp.from(at))
                .param("case", caseId)
                .param("task", task)
                .update();
    }

    void escalated(UUID caseId, String task, Instant at) {
        jdbc.sql(
                        "UPDATE work_item SET escalated_at = :at WHERE case_id = :case AND task_key = :task")
                .param("at", Timestamp.from(at))
                .param("case", caseId)
                .param("task", task)
                .update();
    }

    Optional<WorkItem> byId(TaskId id) {
        return jdbc.sql(SELECT + "WHERE task_id = :id")
                .param("id", id.value())
                .query(WorkItemRows::item)
                .optional();
    }

    List<WorkItem> ofCase(UUID caseId) {
        return jdbc.sql(SELECT + "WHERE case_id = :case ORDER BY due_at, task_id")
                .param("case", caseId)
                .query(WorkItemRows::item)
                .list();
    }

    /** Takes an item nobody has, or gives it to somebody else when {@code from} still has it. */
    boolean assign(TaskId id, Optional<StaffId> from, Optional<StaffId> to, Instant at) {
        return jdbc.sql(
                                "UPDATE work_item SET assignee_id = :to, claimed_at = :at"
                                        + " WHERE task_id = :id AND assignee_id <=> :from")
                        .param("to", to.map(StaffId::value).orElse(null))
                        .param("at", to.isPresent() ? Timestamp.from(at) : null)
                        .param("id", id.value())
                        .param("from", from.map(StaffId::value).orElse(null))
                        .update()
                == 1;
    }

    static WorkItem item(ResultSet row, int n) throws SQLException {
        int size = row.getInt("case_size");
        Optional<Integer> caseSize = row.wasNull() ? Optional.empty() : Optional.of(size);
        return new WorkItem(
                new TaskId(row.getString("task_id")),
                row.getString("process_key"),
                row.getString("task_key"),
                row.getObject("case_id", UUID.class),
                row.getString("case_code"),
                row.getString("case_title"),
                caseSize,
                Optional.ofNullable(row.getObject("campaign_id", UUID.class)),
                Role.valueOf(row.getString("role")),
                new CasePlace(
                        UnitCode.of(row.getString("commune_code")),
                        Optional.ofNullable(row.getString("district_code")).map(UnitCode::of),
                        Optional.ofNullable(row.getString("province_code")).map(UnitCode::of),
                        Optional.ofNullable(row.getObject("facility_id", UUID.class))),
                Optional.ofNullable(row.getObject("assignee_id", UUID.class)).map(StaffId::new),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("due_at").toInstant(),
                row.getString("due_rule"),
                DeadlineUnit.valueOf(row.getString("due_unit")),
                Hamlets.of(row.getString("hamlets")),
                instant(row, "escalated_at"),
                instant(row, "claimed_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
