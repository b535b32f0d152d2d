package vn.tram.certificates.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Certificates by the key that signed them. */
@Repository
class CertificatesOfKeys {

    private static final String CURRENT = " state IN ('ISSUED', 'EXPIRED') ";

    private final JdbcClient jdbc;

    CertificatesOfKeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param valid of the signed ones, those that are current
     */
    record Counts(long valid, long signed) {

        static final Counts NONE = new Counts(0, 0);
    }

    Map<String, Counts> counts() {
        Map<String, Counts> counts = new HashMap<>();
        jdbc.sql(
                        "SELECT key_id, SUM("
                                + CURRENT
                                + ") AS valid, COUNT(*) AS signed FROM certificate"
                                + " WHERE key_id IS NOT NULL GROUP BY key_id")
                .query(
                        row -> {
                            counts.put(
                                    row.getString("key_id"),
                                    new Counts(row.getLong("valid"), row.getLong("signed")));
                        });
        return counts;
    }

    int current(String keyId) {
        return jdbc.sql("SELECT COUNT(*) FROM certificate WHERE key_id = :key AND" + CURRENT)
                .param("key", keyId)
                .query(Integer.class)
                .single();
    }

    record Line(UUID certificate, UUID dose, UUID person) {}

    /** Current ones of the key, not held. */
    List<Line> next(String keyId, int most) {
        return jdbc.sql(
                        "SELECT id, dose_id, person_id FROM certificate"
                                + " FORCE INDEX (certificate_key) WHERE key_id = :key AND"
                                + CURRENT
                                + "LIMIT :most")
                .param("key", keyId)
                .param("most", most)
                .query(
                        (row, n) ->
                                new Line(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, UUID.class),
                                        row.getObject(3, UUID.class)))
                .list();
    }

    /** In the order of their ids, as whoever holds more than one person. */
    void holdPeople(Collection<UUID> people) {
        jdbc.sql("SELECT id FROM person WHERE id IN (:people) ORDER BY id FOR UPDATE")
                .param("people", people)
                .query(UUID.class)
                .list();
    }

    int revoke(Collection<UUID> certificates, String keyId, Instant now) {
        return jdbc.sql(
                        "UPDATE certificate SET state = 'REVOKED', revoked_at = :now,"
                                + " revoke_code = 'KEY_COMPROMISED', revoke_reason = '',"
                                + " revision = revision + 1 WHERE id IN (:ids)"
                                + " AND key_id = :key AND"
                                + CURRENT)
                .param("now", Timestamp.from(now))
                .param("ids", certificates)
                .param("key", keyId)
                .update();
    }
}
