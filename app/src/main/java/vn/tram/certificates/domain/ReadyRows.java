package vn.tram.certificates.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Makes certificates ready to be signed: one for each eligible dose that has no current one, by one
 * statement. It holds the doses, the people and the sessions that it looks at, so that what becomes
 * eligible at the same moment by two acts is found by the later of them.
 */
@Repository
class ReadyRows {

    private static final String INSERT =
            "INSERT INTO certificate (id, person_id, dose_id, generation, predecessor_id, state,"
                    + " person_name, birth_date, birth_precision, disease, product_code,"
                    + " dose_number, of_doses, given_on, facts_sha256, session_id, confirmed_by,"
                    + " confirmed_by_name, confirmed_at, ready_at, next_attempt_at)"
                    // version 7: the time, then chance
                    + " SELECT CONCAT(:time, '7', SUBSTR(HEX(RANDOM_BYTES(2)), 2), '8',"
                    + " SUBSTR(HEX(RANDOM_BYTES(8)), 2)), d.person_id, d.id,"
                    + " COALESCE(last.generation, 0) + 1, last.id, 'READY', p.name, p.birth_date,"
                    + " p.birth_precision, d.disease, d.product_code, d.number,"
                    + DoseFacts.OF_DOSES
                    + ", d.given_on,"
                    + DoseFacts.HASH
                    + ", d.session_id, COALESCE(v.confirmed_by, o.confirmed_by),"
                    + " COALESCE(v.confirmed_by_name, o.confirmed_by_name),"
                    + " COALESCE(v.confirmed_at, o.confirmed_at), :now, :now"
                    + DoseFacts.FROM
                    + " LEFT JOIN certificate last ON last.dose_id = d.id AND NOT EXISTS ("
                    + "SELECT 1 FROM certificate newer WHERE newer.dose_id = d.id"
                    + " AND newer.generation > last.generation) WHERE ";
    private static final String ELIGIBLE =
            " AND "
                    + DoseFacts.OBSTACLE
                    + " = _ascii '' AND (last.id IS NULL OR last.state = 'REISSUED'"
                    + " OR (last.state = 'REVOKED' AND (last.revoke_code NOT IN ('IN_ERROR', 'FRAUD')"
                    + " OR :decided))) LOCK IN SHARE MODE";
    private static final String OF_SESSION =
            INSERT + "d.session_id = :scope AND d.voided_at IS NULL" + ELIGIBLE;
    private static final String OF_PEOPLE =
            INSERT + "d.person_id IN (:scope) AND d.voided_at IS NULL" + ELIGIBLE;
    private static final String OF_DOSES = INSERT + "d.id IN (:scope)" + ELIGIBLE;
    private static final String OF_DOSE = INSERT + "d.id = :scope" + ELIGIBLE;

    private final JdbcClient jdbc;
    private final CodedProducts products;

    ReadyRows(JdbcClient jdbc, CodedProducts products) {
        this.jdbc = jdbc;
        this.products = products;
    }

    int ofSession(UUID session, Instant now) {
        return insert(OF_SESSION, session, false, now);
    }

    int ofPeople(Collection<UUID> people, Instant now) {
        return people.isEmpty() ? 0 : insert(OF_PEOPLE, people, false, now);
    }

    int ofDoses(Collection<UUID> doses, Instant now) {
        return doses.isEmpty() ? 0 : insert(OF_DOSES, doses, false, now);
    }

    /**
     * @param decided also where the last one was revoked by a decision
     */
    boolean ofDose(UUID dose, boolean decided, Instant now) {
        return insert(OF_DOSE, dose, decided, now) == 1;
    }

    private int insert(String sql, Object scope, boolean decided, Instant now) {
        return jdbc.sql(sql)
                .param("time", "%012X".formatted(now.toEpochMilli()))
                .param("now", Timestamp.from(now))
                .param("scope", scope)
                .param("products", products.all())
                .param("decided", decided)
                .update();
    }
}
