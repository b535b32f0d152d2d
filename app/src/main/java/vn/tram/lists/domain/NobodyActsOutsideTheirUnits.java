package vn.tram.lists.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;
import vn.tram.lists.domain.ActingRoles.Acting;

/**
 * Compares the audit record of lists with the rights that were held: whoever acted had, on that day
 * in Vietnam, a right in a role that may do this, over a place that the list lies in. Rights that
 * have ended stay as rows with an end; one that was revoked during the day counts until it was. A
 * campaign's end closes lists by itself and is weighed with the campaign.
 */
@Component
class NobodyActsOutsideTheirUnits implements Invariant {

    private static final String UNENTITLED =
            "SELECT CONCAT('audit entry ', e.id, ', ', e.action) FROM audit_entry e"
                    + " JOIN subject_list l ON l.id = e.case_id"
                    + " JOIN staff_account a ON a.id = e.actor_id"
                    + " WHERE e.action <> 'list.closed-with-campaign' AND NOT EXISTS ("
                    + " SELECT 1 FROM staff_right r JOIN JSON_TABLE(:acting, '$[*]' COLUMNS ("
                    + " action VARCHAR(60) PATH '$.action', task VARCHAR(60) PATH '$.task',"
                    + " role VARCHAR(20) PATH '$.role')) m ON m.role = r.role"
                    + " WHERE r.account_id = e.actor_id AND m.action = e.action"
                    + " AND (m.task IS NULL OR m.task = JSON_VALUE(e.detail, '$.task'))"
                    + " AND (";
    private static final String PLACE =
            "(r.facility_id IS NOT NULL AND r.facility_id = l.facility_id) OR (r.facility_id IS NULL"
                    + " AND (r.unit_code IS NULL"
                    + " OR r.unit_code IN (l.commune_code, l.district_code, l.province_code)))";
    private static final String ON_THAT_DAY =
            ") AND r.valid_from <= DATE(e.at + INTERVAL 7 HOUR)"
                    + " AND (r.valid_to IS NULL OR r.valid_to > DATE(e.at + INTERVAL 7 HOUR)"
                    + " OR (r.valid_to = DATE(e.at + INTERVAL 7 HOUR) AND EXISTS ("
                    + " SELECT 1 FROM audit_entry v WHERE v.subject_id = r.account_id"
                    + " AND v.action = 'staff.right-revoked'"
                    + " AND JSON_VALUE(v.detail, '$.role') = r.role AND v.at >= e.at)))) LIMIT 100";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    NobodyActsOutsideTheirUnits(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public String statement() {
        return "Nobody acts on a list without a right for it on that day, at a place it lies in.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(UNENTITLED + PLACE + ON_THAT_DAY)
                .param("acting", acting())
                .query(String.class)
                .list();
    }

    private String acting() {
        try {
            return json.writeValueAsString(
                    ActingRoles.all().stream().map(NobodyActsOutsideTheirUnits::named).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without a task where it may be any: JSON_TABLE then reads NULL. */
    private static Map<String, String> named(Acting acting) {
        Map<String, String> named = new HashMap<>();
        named.put("action", acting.action());
        named.put("role", acting.role().name());
        acting.task().ifPresent(task -> named.put("task", task));
        return named;
    }
}
