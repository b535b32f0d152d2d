package vn.tram.safety.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.safety.TaskDone;
import vn.tram.staff.Actor;
import vn.tram.worklist.WorkItem;

/** Every deadline of a case, with what came of it: only added to. */
@Repository
class EventTasks {

    private final JdbcClient jdbc;

    EventTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void done(
            UUID caseId,
            WorkItem item,
            String words,
            Optional<String> lateReason,
            Actor by,
            Instant now) {
        jdbc.sql(
                        "INSERT INTO adverse_event_task_done (id, case_id, task, opened_at, due_at, done_at, by_id, by_name, words,"
                                + " late_reason) VALUES (:id, :case, :task, :opened, :due, :done, :by, :name, :words, :late)")
                .param("id", TimeOrderedId.next())
                .param("case", caseId)
                .param("task", item.task())
                .param("opened", StoredTime.of(item.openedAt()))
                .param("due", StoredTime.of(item.dueAt()))
                .param("done", StoredTime.of(now))
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("words", words)
                .param("late", lateReason.orElse(null))
                .update();
    }

    List<TaskDone> of(UUID caseId) {
        return jdbc.sql(
                        "SELECT * FROM adverse_event_task_done WHERE case_id = :case ORDER BY done_at, id")
                .param("case", caseId)
                .query(
                        (row, n) ->
                                new TaskDone(
                                        task(row.getString("task")),
                                        StoredTime.read(row, "opened_at"),
                                        StoredTime.read(row, "due_at"),
                                        StoredTime.read(row, "done_at"),
                                        row.getString("by_name"),
                                        row.getString("words"),
                                        Optional.ofNullable(row.getString("late_reason"))))
                .list();
    }

    private static Task task(String id) {
        return Arrays.stream(Task.values())
                .filter(task -> task.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
