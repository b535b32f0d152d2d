package vn.tram.workflow.engine;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

@Component
class WorklistEqualsEngine implements Invariant {

    private final JdbcClient jdbc;

    WorklistEqualsEngine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String statement() {
        return "The open tasks of the engine are the rows of the worklist, due when their timers fire.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        "(SELECT CONCAT('task without row: ', t.ID_) FROM ACT_RU_TASK t LEFT JOIN work_item w"
                                + " ON w.task_id = t.ID_ WHERE w.task_id IS NULL LIMIT 50)"
                                + " UNION ALL (SELECT CONCAT('row without task: ', w.task_id) FROM work_item w"
                                + " LEFT JOIN ACT_RU_TASK t ON t.ID_ = w.task_id WHERE t.ID_ IS NULL LIMIT 50)"
                                + " UNION ALL (SELECT CONCAT('timer at another moment: ', w.task_id) FROM work_item w"
                                + " JOIN ACT_RU_TASK t ON t.ID_ = w.task_id"
                                + " JOIN ACT_RU_JOB j ON j.EXECUTION_ID_ = t.EXECUTION_ID_ AND j.TYPE_ = 'timer'"
                                + " AND j.HANDLER_CFG_ = CONCAT(w.task_key, 'Overdue')"
                                + " WHERE j.DUEDATE_ <> w.due_at LIMIT 50)")
                .query(String.class)
                .list();
    }
}
