package vn.tram.notices.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is done to notices that are settled: sent again by somebody, or forgotten by time. */
@Repository
class OutboxMending {

    private static final int PORTION = 1_000;

    private final JdbcClient jdbc;
    private final Clock clock;

    OutboxMending(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean known(UUID id) {
        return jdbc.sql("SELECT 1 FROM notice WHERE id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** False when it is not given up, or its recipient is erased. */
    boolean requeue(UUID id) {
        return jdbc.sql(
                                "UPDATE notice SET state = 'QUEUED', attempts = 0, problem = NULL, next_attempt_at = :now,"
                                        + " settled_at = NULL, erase_at = NULL"
                                        + " WHERE id = :id AND state = 'GIVEN_UP' AND recipient IS NOT NULL")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Given up at once and without a recipient, so that nobody sends it again. */
    void withdraw(UUID caseId, UUID subject) {
        jdbc.sql(
                        "UPDATE notice SET state = 'GIVEN_UP', problem = 'withdrawn', next_attempt_at = NULL,"
                                + " settled_at = :now, recipient = NULL, arguments = NULL, erase_at = NULL"
                                + " WHERE case_id = :case AND subject_id = :subject AND state IN ('QUEUED', 'FAILED')")
                .param("now", Timestamp.from(clock.instant()))
                .param("case", caseId)
                .param("subject", subject)
                .update();
    }

    /** Erases what is no longer needed, a portion at a time. Answers whether there may be more. */
    boolean erase() {
        Timestamp now = Timestamp.from(clock.instant());
        int erased = 0;
        for (String state : new String[] {"SENT", "DELIVERED", "GIVEN_UP"}) {
            erased +=
                    jdbc.sql(
                                    "UPDATE notice SET recipient = NULL, arguments = NULL, erase_at = NULL"
                                            + " WHERE state = :state AND erase_at <= :now LIMIT :portion")
                            .param("state", state)
                            .param("now", now)
                            .param("portion", PORTION)
                            .update();
        }
        return erased > 0;
    }

    /** Receipts and numbers of parts that nobody waits for any more. */
    boolean forgetParts(Instant before) {
        return jdbc.sql("DELETE FROM notice_part WHERE at < :before LIMIT :portion")
                        .param("before", Timestamp.from(before))
                        .param("portion", PORTION)
                        .update()
                > 0;
    }
}
