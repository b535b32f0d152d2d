package vn.tram.lists.domain;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.lists.IdentityState;

/** What is known of each row's identity. */
@Repository
class IdentityStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;

    IdentityStore(JdbcClient jdbc, JdbcTemplate bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    /**
     * @param reason a code of the decision table
     */
    record Finding(UUID row, IdentityState state, String reason) {}

    void record(List<Finding> findings) {
        bulk.batchUpdate(
                "UPDATE list_row SET identity_state = ?, identity_reason = ? WHERE id = ?",
                findings.stream()
                        .map(
                                finding ->
                                        new Object[] {
                                            finding.state().name(), finding.reason(), finding.row()
                                        })
                        .toList());
    }

    int settle(UUID list, Collection<UUID> rows, IdentityState state, String evidence) {
        if (rows.isEmpty()) {
            return 0;
        }
        return jdbc.sql(
                        "UPDATE list_row SET identity_state = :state, identity_evidence = :evidence,"
                                + " version = version + 1 WHERE list_id = :list AND id IN (:rows) AND left_out = FALSE"
                                + " AND identity_state IS NOT NULL")
                .param("state", state.name())
                .param("evidence", evidence)
                .param("list", list)
                .param("rows", rows)
                .update();
    }

    /** Whether one of the rows has a personal ID number; the old nine digits are none. */
    boolean anyNumbered(UUID list, Collection<UUID> rows) {
        return !rows.isEmpty()
                && jdbc.sql(
                                "SELECT EXISTS (SELECT 1 FROM list_row WHERE list_id = :list AND id IN (:rows)"
                                        + " AND id_kind = 'CCCD')")
                        .param("list", list)
                        .param("rows", rows)
                        .query(Boolean.class)
                        .single();
    }

    boolean anyOpen(UUID list) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM list_row WHERE list_id = :list AND left_out = FALSE"
                                + " AND identity_state IN ('MISMATCH', 'UNSETTLED'))")
                .param("list", list)
                .query(Boolean.class)
                .single();
    }
}
