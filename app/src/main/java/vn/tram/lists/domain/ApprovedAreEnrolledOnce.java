package vn.tram.lists.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

@Component
class ApprovedAreEnrolledOnce implements Invariant {

    private final JdbcClient jdbc;

    ApprovedAreEnrolledOnce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String statement() {
        return "An approved person has exactly one live enrolment in the campaign, and only an approved person has.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        "(SELECT CONCAT('approved without enrolment: row ', r.id) FROM subject_list l"
                                + " JOIN list_row r ON r.list_id = l.id LEFT JOIN enrolment e ON e.row_id = r.id"
                                + " WHERE l.state = 'ENROLLED' AND r.left_out = FALSE AND r.verdict IN ('G', 'W')"
                                + " AND e.id IS NULL LIMIT 50)"
                                + " UNION ALL (SELECT CONCAT('enrolment without approval: ', e.id) FROM enrolment e"
                                + " JOIN list_row r ON r.id = e.row_id JOIN subject_list l ON l.id = r.list_id"
                                + " WHERE r.left_out = TRUE OR l.state NOT IN ('ENROLLING', 'ENROLLED')"
                                + " OR NOT EXISTS (SELECT 1 FROM list_decision d WHERE d.list_id = l.id AND d.in_force = TRUE) LIMIT 50)"
                                + " UNION ALL (SELECT CONCAT('two live enrolments: person ', person_id) FROM enrolment"
                                + " WHERE live = TRUE GROUP BY campaign_id, person_id HAVING COUNT(*) > 1 LIMIT 50)")
                .query(String.class)
                .list();
    }
}
