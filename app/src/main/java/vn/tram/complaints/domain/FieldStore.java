package vn.tram.complaints.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.FieldClaim;

/** Fields of complaints: what was recorded, what is claimed, what the desk proposes. */
@Repository
class FieldStore {

    private final JdbcClient jdbc;

    FieldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID complaint, Map<ClaimField, String> recorded, Map<ClaimField, String> claimed) {
        for (ClaimField field : ClaimField.values()) {
            if (recorded.containsKey(field) || claimed.containsKey(field)) {
                jdbc.sql(
                                "INSERT INTO complaint_field (complaint_id, field, recorded, claimed)"
                                        + " VALUES (:id, :field, :recorded, :claimed)"
                                        + " ON DUPLICATE KEY UPDATE recorded = VALUES(recorded),"
                                        + " claimed = COALESCE(VALUES(claimed), claimed)")
                        .param("id", complaint)
                        .param("field", field.name())
                        .param("recorded", recorded.get(field))
                        .param("claimed", claimed.get(field))
                        .update();
            }
        }
    }

    /** The proposal takes the place of an earlier one. */
    void propose(UUID complaint, Map<ClaimField, String> becomes) {
        jdbc.sql("UPDATE complaint_field SET proposed = NULL WHERE complaint_id = :id")
                .param("id", complaint)
                .update();
        becomes.forEach(
                (field, value) ->
                        jdbc.sql(
                                        "INSERT INTO complaint_field (complaint_id, field, proposed)"
                                                + " VALUES (:id, :field, :value)"
                                                + " ON DUPLICATE KEY UPDATE proposed = VALUES(proposed)")
                                .param("id", complaint)
                                .param("field", field.name())
                                .param("value", value)
                                .update());
    }

    List<FieldClaim> of(UUID complaint) {
        return jdbc
                .sql(
                        "SELECT field, recorded, claimed, proposed FROM complaint_field"
                                + " WHERE complaint_id = :id")
                .param("id", complaint)
                .query(
                        (row, n) ->
                                new FieldClaim(
                                        ClaimField.valueOf(row.getString("field")),
                                        Optional.ofNullable(row.getString("recorded")),
                                        Optional.ofNullable(row.getString("claimed")),
                                        Optional.ofNullable(row.getString("proposed"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(FieldClaim::field))
                .toList();
    }
}
