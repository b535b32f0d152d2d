package vn.tram.worklist.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

@Component
class DeadlinesFireOnce implements Invariant {

    private final JdbcClient jdbc;

    DeadlinesFireOnce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String statement() {
        return "A deadline fires once, and never before it is due.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        "(SELECT CONCAT('fired twice: ', JSON_VALUE(detail, '$.taskId')) FROM audit_entry"
                                + " WHERE action = 'work.overdue' GROUP BY JSON_VALUE(detail, '$.taskId') HAVING COUNT(*) > 1 LIMIT 50)"
                                + " UNION ALL (SELECT CONCAT('fired early: ', task_id) FROM work_item"
                                + " WHERE escalated_at < due_at LIMIT 50)"
                                + " UNION ALL (SELECT CONCAT('reminded twice: ', JSON_VALUE(detail, '$.taskId')) FROM audit_entry"
                                + " WHERE action = 'work.reminded' GROUP BY JSON_VALUE(detail, '$.taskId') HAVING COUNT(*) > 1"
                                + " LIMIT 50)")
                .query(String.class)
                .list();
    }
}
