package vn.tram.certificates.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.certificates.SigningKeys.Withdrawal;
import vn.tram.staff.Actor;

/** The tables of keys and of their ends. */
@Repository
class KeyWithdrawalRows {

    private static final String SELECT = "SELECT * FROM key_withdrawal ";

    private final JdbcClient jdbc;

    KeyWithdrawalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    enum State {
        PROPOSED,
        REJECTED,
        DECIDED,
        DONE
    }

    /** A row as stored. */
    record Stored(
            String keyId, State state, UUID proposedBy, boolean byAdministrator, Withdrawal view) {

        /** For somebody who may be the second of the two, or may not. */
        Withdrawal view(boolean open) {
            return new Withdrawal(
                    view.id(),
                    view.reason(),
                    view.proposedByName(),
                    view.proposedAt(),
                    view.decidedByName(),
                    view.decidedAt(),
                    view.certificates(),
                    view.revoked(),
                    view.done(),
                    open);
        }
    }

    /** Those that were not rejected, by their keys. */
    Map<String, Stored> effective() {
        Map<String, Stored> all = new HashMap<>();
        jdbc.sql(SELECT + "WHERE effective = TRUE")
                .query(KeyWithdrawalRows::row)
                .list()
                .forEach(row -> all.put(row.keyId(), row));
        return all;
    }

    /** Held until the transaction ends. */
    Optional<Stored> lock(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(KeyWithdrawalRows::row)
                .optional();
    }

    /** One that is to be carried out and that nobody else carries out just now. */
    Optional<Stored> lockNext() {
        return jdbc.sql(
                        SELECT
                                + "WHERE state = 'DECIDED' ORDER BY decided_at LIMIT 1"
                                + " FOR UPDATE SKIP LOCKED")
                .query(KeyWithdrawalRows::row)
                .optional();
    }

    /** False where there is one already. */
    boolean propose(
            UUID id,
            String keyId,
            String reason,
            Actor actor,
            boolean byAdministrator,
            Instant now) {
        return jdbc.sql(
                                "INSERT IGNORE INTO key_withdrawal (id, key_id, state, reason,"
                                        + " proposed_by, proposed_by_name, by_administrator,"
                                        + " proposed_at) VALUES (:id, :key, 'PROPOSED', :reason,"
                                        + " :by, :name, :administrator, :now)")
                        .param("id", id)
                        .param("key", keyId)
                        .param("reason", reason)
                        .param("by", actor.id().value())
                        .param("name", actor.displayName())
                        .param("administrator", byAdministrator)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    void end(UUID id, State state, Actor actor, Integer certificates, Instant now) {
        jdbc.sql(
                        "UPDATE key_withdrawal SET state = :state, decided_by = :by,"
                                + " decided_by_name = :name, decided_at = :now,"
                                + " certificates = :certificates WHERE id = :id")
                .param("state", state.name())
                .param("by", actor.id().value())
                .param("name", actor.displayName())
                .param("now", Timestamp.from(now))
                .param("certificates", certificates)
                .param("id", id)
                .update();
    }

    /** Waits for whoever is just writing signatures of this key; nobody writes any afterwards. */
    void giveUp(String keyId, Instant now) {
        jdbc.sql("UPDATE signer_key SET given_up_at = :now WHERE key_id = :key")
                .param("now", Timestamp.from(now))
                .param("key", keyId)
                .update();
    }

    /** Whether signatures of the key count; it is not given up until the transaction ends. */
    boolean counts(String keyId) {
        return jdbc.sql(
                        "SELECT given_up_at FROM signer_key WHERE key_id = :key"
                                + " LOCK IN SHARE MODE")
                .param("key", keyId)
                .query((row, n) -> row.getTimestamp(1) == null)
                .optional()
                .orElse(true);
    }

    boolean known(String keyId) {
        return jdbc.sql("SELECT COUNT(*) FROM signer_key WHERE key_id = :key")
                        .param("key", keyId)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void progress(UUID id, int revoked) {
        jdbc.sql("UPDATE key_withdrawal SET revoked = revoked + :revoked WHERE id = :id")
                .param("revoked", revoked)
                .param("id", id)
                .update();
    }

    void done(UUID id, Instant now) {
        jdbc.sql("UPDATE key_withdrawal SET state = 'DONE', done_at = :now WHERE id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    private static Stored row(ResultSet row, int n) throws SQLException {
        return new Stored(
                row.getString("key_id"),
                State.valueOf(row.getString("state")),
                row.getObject("proposed_by", UUID.class),
                row.getBoolean("by_administrator"),
                new Withdrawal(
                        row.getObject("id", UUID.class),
                        row.getString("reason"),
                        row.getString("proposed_by_name"),
                        row.getTimestamp("proposed_at").toInstant(),
                        Optional.ofNullable(row.getString("decided_by_name")),
                        Optional.ofNullable(row.getTimestamp("decided_at"))
                                .map(Timestamp::toInstant),
                        row.getInt("certificates"),
                        row.getInt("revoked"),
                        row.getTimestamp("done_at") != null,
                        false));
    }
}
