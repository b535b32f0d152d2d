package vn.tram.worklist;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tram.kernel.SearchKey;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;
import vn.tram.workflow.TaskId;

/** Puts tasks into the inbox as the engine's listener would, in places that no other test uses. */
@TestComponent
class WorkItems {

    private static final String PREFIX = "inbox-test-";
    private static final AtomicInteger PLACES = new AtomicInteger();

    private final JdbcClient jdbc;

    WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A commune of its own in a district and a province of its own. */
    static CasePlace newPlace() {
        int n = PLACES.incrementAndGet();
        return CasePlace.of(
                UnitCode.of(String.format("%05d", 99_000 - n)),
                UnitCode.of(String.format("%03d", 999 - n)),
                UnitCode.of(String.format("%02d", 99 - n)));
    }

    TaskId open(CasePlace place, Role role, Instant due) {
        return open(place, role, due, "Người trên 65 tuổi");
    }

    TaskId open(CasePlace place, Role role, Instant due, String title) {
        String id = PREFIX + UUID.randomUUID();
        String code = "DS-2026-" + id.substring(PREFIX.length(), PREFIX.length() + 4);
        jdbc.sql(
                        "INSERT INTO work_item (task_id, process_key, task_key, case_id, case_code,"
                                + " case_title, title_key, role, facility_id, commune_code,"
                                + " district_code, province_code, opened_at, due_at, due_rule) VALUES"
                                + " (:id, 'subjectListApproval', :task, :case, :code, :title, :key,"
                                + " :role, :facility, :commune, :district, :province, :opened, :due,"
                                + " 'rule')")
                .param("id", id)
                .param("task", role == Role.COMMUNE ? "approveList" : "reviewList")
                .param("case", UUID.randomUUID())
                .param("code", code)
                .param("title", title)
                .param("key", SearchKey.of(code + " " + title))
                .param("role", role.name())
                .param("facility", place.facility().orElse(null))
                .param("commune", place.commune().value())
                .param("district", place.district().map(UnitCode::value).orElse(null))
                .param("province", place.province().map(UnitCode::value).orElse(null))
                .param("opened", Timestamp.from(due.minus(Duration.ofDays(2))))
                .param("due", Timestamp.from(due))
                .update();
        return new TaskId(id);
    }

    TaskId inHamlets(CasePlace place, Instant due, String... hamlets) {
        TaskId id = open(place, Role.STATION, due, "Hộ nghèo");
        String keys =
                Arrays.stream(hamlets)
                        .map(SearchKey::of)
                        .collect(Collectors.joining(";", ";", ";"));
        jdbc.sql("UPDATE work_item SET hamlets = :text, hamlet_keys = :keys WHERE task_id = :id")
                .param("text", String.join("\n", hamlets))
                .param("keys", keys)
                .param("id", id.value())
                .update();
        return id;
    }

    /** Many that are due at the same moment, so that only the id tells them apart. */
    List<TaskId> openTogether(CasePlace place, Role role, Instant due, int count) {
        List<TaskId> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(open(place, role, due));
        }
        return ids;
    }

    /** Doubles a task as often as told: ten times make 1,024 of it. */
    void doubled(TaskId task, int times) {
        for (int i = 0; i < times; i++) {
            jdbc.sql(
                            "INSERT INTO work_item (task_id, process_key, task_key, case_id,"
                                    + " case_code, case_title, title_key, role, commune_code,"
                                    + " district_code, province_code, opened_at, due_at, due_rule)"
                                    + " SELECT CONCAT(task_id, :letter), process_key, task_key, UUID(),"
                                    + " case_code, case_title, title_key, role, commune_code,"
                                    + " district_code, province_code, opened_at, due_at, due_rule FROM"
                                    + " work_item WHERE task_id LIKE CONCAT(:id, '%')")
                    .param("letter", String.valueOf((char) ('a' + i)))
                    .param("id", task.value())
                    .update();
        }
    }

    void end(TaskId id) {
        jdbc.sql("DELETE FROM work_item WHERE task_id = :id").param("id", id.value()).update();
    }

    /** No task of the engine stands behind these rows, which an invariant would notice. */
    void clear() {
        jdbc.sql("DELETE FROM work_item WHERE task_id LIKE 'inbox-test-%'").update();
    }

    Optional<UUID> holder(TaskId id) {
        return jdbc.sql("SELECT assignee_id FROM work_item WHERE task_id = :id")
                .param("id", id.value())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, UUID.class)))
                .single();
    }
}
