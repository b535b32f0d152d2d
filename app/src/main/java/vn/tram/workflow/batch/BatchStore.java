package vn.tram.workflow.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.workflow.Batch;

/**
 * The batch rows. Every move is a conditional update, so two nodes never both believe that a batch
 * is theirs.
 */
@Repository
class BatchStore {

    static final Duration LEASE = Duration.ofSeconds(60);
    private static final int MOST_ATTEMPTS = 10;

    private static final String COLUMNS =
            "SELECT id, kind, case_id, payload, state, total, checkpoint, phase, problem,"
                    + " created_at, started_at, finished_at FROM batch ";

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(UUID id, String kind, UUID caseId, Optional<String> payload) {
        jdbc.sql(
                        "INSERT INTO batch (id, kind, case_id, payload, state, created_at)"
                                + " VALUES (:id, :kind, :case, :payload, 'QUEUED', :now)")
                .param("id", id)
                .param("kind", kind)
                .param("case", caseId)
                .param("payload", payload.orElse(null))
                .param("now", now())
                .update();
    }

    Optional<UUID> live(String kind, UUID caseId) {
        return jdbc.sql(
                        "SELECT id FROM batch WHERE case_id = :case AND kind = :kind AND live = TRUE")
                .param("case", caseId)
                .param("kind", kind)
                .query(UUID.class)
                .optional();
    }

    Optional<Batch> byId(UUID id) {
        return jdbc.sql(COLUMNS + "WHERE id = :id")
                .param("id", id)
                .query(BatchStore::batch)
                .optional();
    }

    List<Batch> ofCase(UUID caseId, int limit) {
        return jdbc.sql(COLUMNS + "WHERE case_id = :case ORDER BY created_at DESC LIMIT :limit")
                .param("case", caseId)
                .param("limit", limit)
                .query(BatchStore::batch)
                .list();
    }

    List<UUID> claimable(int limit) {
        return jdbc.sql(
                        "SELECT id FROM batch WHERE live = TRUE AND (lease_until IS NULL OR lease_until < :now)"
                                + " ORDER BY lease_until LIMIT :limit")
                .param("now", now())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    boolean claim(UUID id, UUID owner) {
        return jdbc.sql(
                                "UPDATE batch SET owner = :owner, lease_until = :lease, state = 'RUNNING',"
                                        + " started_at = COALESCE(started_at, :now), attempts = attempts + 1"
                                        + " WHERE id = :id AND state IN ('QUEUED', 'RUNNING')"
                                        + " AND (lease_until IS NULL OR lease_until < :now)")
                        .param("owner", owner)
                        .param("lease", lease())
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean advance(UUID id, UUID owner, long checkpoint) {
        return jdbc.sql(
                                "UPDATE batch SET checkpoint = :checkpoint, chunk = chunk + 1, lease_until = :lease, attempts = 0"
                                        + " WHERE id = :id AND owner = :owner AND state = 'RUNNING'")
                        .param("checkpoint", checkpoint)
                        .param("lease", lease())
                        .param("id", id)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    boolean phase(UUID id, UUID owner, String phase, long total) {
        return jdbc.sql(
                                "UPDATE batch SET phase = :phase, total = :total, lease_until = :lease"
                                        + " WHERE id = :id AND owner = :owner AND state = 'RUNNING'")
                        .param("phase", phase)
                        .param("total", total)
                        .param("lease", lease())
                        .param("id", id)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    void renew(UUID owner) {
        jdbc.sql("UPDATE batch SET lease_until = :lease WHERE live = TRUE AND owner = :owner")
                .param("lease", lease())
                .param("owner", owner)
                .update();
    }

    boolean end(UUID id, UUID owner) {
        return jdbc.sql(
                                "UPDATE batch SET state = 'DONE', finished_at = :now, owner = NULL, lease_until = NULL,"
                                        + " problem = NULL WHERE id = :id AND owner = :owner AND state = 'RUNNING'")
                        .param("now", now())
                        .param("id", id)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    /**
     * Gives a failed attempt back for a later one, or up when it was the last. Answers whether it
     * was given up.
     */
    boolean giveBack(UUID id, UUID owner, String problem) {
        jdbc.sql(
                        "UPDATE batch SET problem = :problem,"
                                + " state = CASE WHEN attempts >= :most THEN 'FAILED' ELSE state END,"
                                + " finished_at = CASE WHEN attempts >= :most THEN :now END,"
                                + " lease_until = :again, owner = NULL"
                                + " WHERE id = :id AND owner = :owner AND state = 'RUNNING'")
                .param("problem", problem)
                .param("most", MOST_ATTEMPTS)
                .param("now", now())
                .param("again", Timestamp.from(clock.instant().plusSeconds(5)))
                .param("id", id)
                .param("owner", owner)
                .update();
        return byId(id).filter(batch -> batch.state() == Batch.State.FAILED).isPresent();
    }

    boolean stop(UUID id) {
        return jdbc.sql(
                                "UPDATE batch SET state = 'STOPPED', finished_at = :now, owner = NULL, lease_until = NULL"
                                        + " WHERE id = :id AND state IN ('QUEUED', 'RUNNING', 'FAILED')")
                        .param("now", now())
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean retry(UUID id) {
        return jdbc.sql(
                                "UPDATE batch SET state = 'QUEUED', attempts = 0, problem = NULL, finished_at = NULL,"
                                        + " lease_until = NULL WHERE id = :id AND state IN ('FAILED', 'STOPPED')")
                        .param("id", id)
                        .update()
                == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Timestamp lease() {
        return Timestamp.from(clock.instant().plus(LEASE));
    }

    private static Batch batch(ResultSet row, int n) throws SQLException {
        long total = row.getLong("total");
        OptionalLong knownTotal = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(total);
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("case_id", UUID.class),
                Optional.ofNullable(row.getString("payload")),
                Batch.State.valueOf(row.getString("state")),
                knownTotal,
                row.getLong("checkpoint"),
                Optional.ofNullable(row.getString("phase")),
                Optional.ofNullable(row.getString("problem")),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
