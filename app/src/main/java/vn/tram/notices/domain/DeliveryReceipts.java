package vn.tram.notices.domain;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.notices.gateway.Receipts;

/**
 * Joins a notice's parts with the provider's receipts. Either may come first; both write the same
 * row, so whoever is second sees what the first one wrote.
 */
@Component
class DeliveryReceipts implements Receipts {

    private static final String UNDELIVERABLE = "undeliverable";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final NoticeSettings settings;
    private final Clock clock;

    DeliveryReceipts(
            JdbcClient jdbc,
            TransactionTemplate transactions,
            NoticeSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void received(String messageId, boolean delivered) {
        transactions.executeWithoutResult(status -> store(messageId, delivered));
    }

    private void store(String messageId, boolean delivered) {
        jdbc.sql(
                        "INSERT INTO notice_part (message_id, receipt, at) VALUES (:id, :receipt, :now)"
                                + " ON DUPLICATE KEY UPDATE receipt = VALUES(receipt), at = VALUES(at)")
                .param("id", messageId)
                .param("receipt", delivered ? "DELIVERED" : "UNDELIVERED")
                .param("now", now())
                .update();
        noticeOf(messageId).ifPresent(this::settle);
    }

    /** The parts of a notice that the provider took over just now, in the same transaction. */
    void expect(UUID notice, List<String> messageIds) {
        jdbc.sql("DELETE FROM notice_part WHERE notice_id = :notice")
                .param("notice", notice)
                .update();
        for (String id : messageIds) {
            // a number that was another notice's is used anew: its old receipt says nothing
            jdbc.sql(
                            "INSERT INTO notice_part (message_id, notice_id, at) VALUES (:id, :notice, :now)"
                                    + " ON DUPLICATE KEY UPDATE receipt = IF(notice_id IS NULL, receipt, NULL),"
                                    + " notice_id = VALUES(notice_id), at = VALUES(at)")
                    .param("id", id)
                    .param("notice", notice)
                    .param("now", now())
                    .update();
        }
        if (!messageIds.isEmpty()) {
            settle(notice);
        }
    }

    private Optional<UUID> noticeOf(String messageId) {
        return jdbc.sql(
                        "SELECT notice_id FROM notice_part WHERE message_id = :id AND notice_id IS NOT NULL")
                .param("id", messageId)
                .query(UUID.class)
                .optional();
    }

    /** Arrived when all parts have; lost when one of them is. */
    private void settle(UUID notice) {
        // two receipts of one notice at once: the second waits here and then counts both
        jdbc.sql("SELECT id FROM notice WHERE id = :id FOR UPDATE")
                .param("id", notice)
                .query(UUID.class)
                .optional();
        List<String> receipts =
                jdbc.sql("SELECT COALESCE(receipt, '') FROM notice_part WHERE notice_id = :notice")
                        .param("notice", notice)
                        .query(String.class)
                        .list();
        if (receipts.contains("UNDELIVERED")) {
            move(notice, "GIVEN_UP", UNDELIVERABLE);
        } else if (receipts.stream().allMatch("DELIVERED"::equals)) {
            move(notice, "DELIVERED", null);
        }
    }

    private void move(UUID notice, String state, String problem) {
        jdbc.sql(
                        "UPDATE notice SET state = :state, problem = :problem, settled_at = :now, erase_at = :erase"
                                + " WHERE id = :id AND state = 'SENT'")
                .param("state", state)
                .param("problem", problem)
                .param("now", now())
                .param("erase", Timestamp.from(clock.instant().plus(settings.keep())))
                .param("id", notice)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
