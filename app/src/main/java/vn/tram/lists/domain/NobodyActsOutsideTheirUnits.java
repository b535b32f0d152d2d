package vn.tram.lists.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

/**
 * Compares the audit record of lists with the rights that were ever held; revoked rights stay as
 * rows with an end.
 */
@Component
class NobodyActsOutsideTheirUnits implements Invariant {

    private final JdbcClient jdbc;

    NobodyActsOutsideTheirUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String statement() {
        return "Nobody reads or changes a list outside their units.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        "SELECT CONCAT('audit entry ', e.id) FROM audit_entry e JOIN subject_list l ON l.id = e.case_id"
                                + " JOIN staff_account a ON a.id = e.actor_id"
                                + " WHERE e.action NOT LIKE 'list.closed-with-campaign' AND NOT EXISTS ("
                                + " SELECT 1 FROM staff_right r WHERE r.account_id = e.actor_id AND ("
                                + " (r.facility_id IS NOT NULL AND r.facility_id = l.facility_id)"
                                + " OR (r.facility_id IS NULL AND (r.unit_code IS NULL"
                                + " OR r.unit_code IN (l.commune_code, l.district_code, l.province_code))))) LIMIT 100")
                .query(String.class)
                .list();
    }
}
