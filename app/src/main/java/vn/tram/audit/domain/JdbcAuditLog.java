package vn.tram.audit.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tram.audit.AuditEntry;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.UnitCode;

@Service
class JdbcAuditLog implements AuditLog {

    private static final String SYSTEM = "system";
    private static final String COLUMNS =
            "SELECT id, at, actor_id, actor_name, action, case_id, subject_id, unit_code, detail FROM audit_entry ";
    private static final String INSERT =
            "INSERT INTO audit_entry (at, actor_id, actor_name, action, case_id, subject_id, unit_code, detail)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    JdbcAuditLog(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void record(AuditEvent event) {
        Pending pending = pending().orElseGet(this::begin);
        pending.rows.add(row(event));
        if (pending.written) {
            pending.write();
        }
    }

    private static Optional<Pending> pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst();
    }

    private Pending begin() {
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private Object[] row(AuditEvent event) {
        return new Object[] {
            Timestamp.from(clock.instant()),
            event.by().map(actor -> actor.id().value()).orElse(null),
            event.by().map(actor -> actor.displayName()).orElse(SYSTEM),
            event.action(),
            event.caseId().orElse(null),
            event.subject().orElse(null),
            event.unit().map(UnitCode::value).orElse(null),
            json(event.detail())
        };
    }

    /** What a transaction did, written at its end: an act that is told in two entries asks once. */
    private final class Pending implements TransactionSynchronization {

        private final List<Object[]> rows = new ArrayList<>();

        /** What is told while the transaction ends is written at once. */
        private boolean written;

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            write();
        }

        private void write() {
            template.batchUpdate(INSERT, rows);
            rows.clear();
        }
    }

    @Override
    public List<AuditEntry> ofCase(UUID caseId, Optional<Long> before, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE case_id = :id AND id < :before ORDER BY id DESC LIMIT :limit")
                .param("id", caseId)
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query(JdbcAuditLog::entry)
                .list();
    }

    @Override
    public List<AuditEntry> ofSubject(UUID subjectId, Optional<Long> before, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE subject_id = :id AND id < :before ORDER BY id DESC LIMIT :limit")
                .param("id", subjectId)
                .param("before", before.orElse(Long.MAX_VALUE))
                .param("limit", limit)
                .query(JdbcAuditLog::entry)
                .list();
    }

    static AuditEntry entry(ResultSet row, int n) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                Optional.ofNullable(row.getObject("actor_id", UUID.class)),
                row.getString("actor_name"),
                row.getString("action"),
                Optional.ofNullable(row.getObject("case_id", UUID.class)),
                Optional.ofNullable(row.getObject("subject_id", UUID.class)),
                Optional.ofNullable(row.getString("unit_code")),
                map(row.getString("detail")));
    }

    private static String json(Map<String, Object> detail) {
        try {
            return JSON.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("audit details must be plain values", e);
        }
    }

    private static Map<String, Object> map(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an audit entry's detail is not readable", e);
        }
    }
}
