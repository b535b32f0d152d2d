package vn.tram.notices.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeLine;
import vn.tram.notices.NoticeState;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.OutboxAdministration;

/** Reads the outbox for screens: stretches of an index, and counts that stop somewhere. */
@Repository
class OutboxReader {

    /** Above every identifier of version 7. */
    private static final UUID LAST = new UUID(-1, -1);

    private static final String COLUMNS =
            "SELECT id, channel, template, recipient_shown, state, attempts, problem, created_at, next_attempt_at,"
                    + " settled_at, subject_id FROM notice ";

    private final JdbcClient jdbc;

    OutboxReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<NoticeLine> ofCase(UUID caseId, Optional<UUID> before, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE case_id = :case AND id < :before ORDER BY id DESC LIMIT :limit")
                .param("case", caseId)
                .param("before", before.orElse(LAST))
                .param("limit", limit)
                .query(OutboxReader::line)
                .list();
    }

    Map<NoticeState, Integer> countsOfCase(UUID caseId) {
        Map<NoticeState, Integer> counts = new EnumMap<>(NoticeState.class);
        jdbc.sql("SELECT state, COUNT(*) AS n FROM notice WHERE case_id = :case GROUP BY state")
                .param("case", caseId)
                .query(
                        row -> {
                            counts.put(
                                    NoticeState.valueOf(row.getString("state")), row.getInt("n"));
                        });
        return counts;
    }

    /** What was given up and not erased yet, latest first. */
    List<NoticeLine> givenUp(Optional<UUID> before, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE state = 'GIVEN_UP' AND erase_at IS NOT NULL"
                                + " AND (:before IS NULL OR (erase_at, id) < (SELECT erase_at, id FROM notice WHERE id = :before))"
                                + " ORDER BY erase_at DESC, id DESC LIMIT :limit")
                .param("before", before.orElse(null))
                .param("limit", limit)
                .query(OutboxReader::line)
                .list();
    }

    int count(NoticeState state) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM (SELECT 1 FROM notice WHERE state = :state LIMIT :most) counted")
                .param("state", state.name())
                .param("most", OutboxAdministration.COUNTED_UP_TO)
                .query(Integer.class)
                .single();
    }

    /** When the notice was taken that has been due longest and still waits. */
    Optional<Instant> oldestWaiting(NoticeChannel channel, Instant now) {
        return jdbc.sql(
                        "SELECT created_at FROM notice WHERE channel = :channel AND next_attempt_at <= :now"
                                + " ORDER BY next_attempt_at, id LIMIT 1")
                .param("channel", channel.name())
                .param("now", Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private static NoticeLine line(ResultSet row, int n) throws SQLException {
        Instant createdAt = row.getTimestamp("created_at").toInstant();
        return new NoticeLine(
                row.getObject("id", UUID.class),
                NoticeChannel.valueOf(row.getString("channel")),
                NoticeTemplate.ofCode(row.getString("template")),
                row.getString("recipient_shown"),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("problem")),
                createdAt,
                instant(row, "next_attempt_at"),
                instant(row, "settled_at").orElse(createdAt),
                Optional.ofNullable(row.getObject("subject_id", UUID.class)));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
