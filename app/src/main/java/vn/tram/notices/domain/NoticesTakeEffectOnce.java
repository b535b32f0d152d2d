package vn.tram.notices.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

@Component
class NoticesTakeEffectOnce implements Invariant {

    /** So long after its lease somebody must have taken a notice up again. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticesTakeEffectOnce(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String statement() {
        return "A message is delivered at least once and takes effect once.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        "(SELECT CONCAT('taken twice: ', MIN(id)) FROM notice GROUP BY dedupe_key HAVING COUNT(*) > 1 LIMIT 25)"
                                + " UNION ALL (SELECT CONCAT('held by nobody: ', id) FROM notice WHERE state = 'SENDING'"
                                + " AND (claim IS NULL OR lease_until IS NULL OR lease_until < :abandoned) LIMIT 25)"
                                + " UNION ALL (SELECT CONCAT('not acknowledged: ', id) FROM notice"
                                + " WHERE state IN ('SENT', 'DELIVERED') AND (sent_at IS NULL OR next_attempt_at IS NOT NULL) LIMIT 25)"
                                + " UNION ALL (SELECT CONCAT('waits for nobody: ', id) FROM notice"
                                + " WHERE state IN ('QUEUED', 'SENDING', 'FAILED')"
                                + " AND (next_attempt_at IS NULL OR recipient IS NULL OR arguments IS NULL) LIMIT 25)")
                .param("abandoned", Timestamp.from(clock.instant().minus(ABANDONED)))
                .query(String.class)
                .list();
    }
}
