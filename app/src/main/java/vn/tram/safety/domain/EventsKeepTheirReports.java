package vn.tram.safety.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

/** One case an event, and nothing that was told is lost. */
@Component
class EventsKeepTheirReports implements Invariant {

    private final JdbcClient jdbc;

    EventsKeepTheirReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String statement() {
        return "Every report of an adverse event belongs to a case, every case has a report or went into another one, and one"
                + " that has not ended has work open.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        "(SELECT CONCAT('report of no case: ', r.id) FROM adverse_event_report r LEFT JOIN adverse_event_report_of o"
                                + " ON o.report_id = r.id WHERE o.report_id IS NULL LIMIT 30)"
                                + " UNION ALL (SELECT CONCAT('case without a report: ', e.code) FROM adverse_event e"
                                + " LEFT JOIN adverse_event_report_of o ON o.case_id = e.id WHERE o.case_id IS NULL"
                                + " AND e.merged_into IS NULL LIMIT 30)"
                                + " UNION ALL (SELECT CONCAT('nobody has work with ', e.code) FROM adverse_event e"
                                + " LEFT JOIN work_item w ON w.case_id = e.id WHERE e.state NOT IN ('CLOSED', 'WITHDRAWN')"
                                + " AND w.case_id IS NULL LIMIT 30)")
                .query(String.class)
                .list();
    }
}
