package vn.tram.notices.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.notices.NoticeChannel;
import vn.tram.notices.NoticeTemplate;
import vn.tram.notices.gateway.Gateway;
import vn.tram.shell.Language;

/**
 * What senders do with notices. A stretch is claimed past what others hold just now; every move
 * after that is conditional on the claim, so a sender that was thought dead changes nothing any
 * more.
 */
@Repository
class OutboxQueue {

    private static final String OURS = " WHERE id = :id AND claim = :claim AND state = 'SENDING'";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final NoticeSettings settings;

    OutboxQueue(JdbcClient jdbc, TransactionTemplate transactions, NoticeSettings settings) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.settings = settings;
    }

    /** Claims the next ones that are due, those first that have been due longest. */
    List<StoredNotice> claim(NoticeChannel channel, UUID claim, Instant now) {
        return transactions.execute(status -> claimInside(channel, claim, now));
    }

    private List<StoredNotice> claimInside(NoticeChannel channel, UUID claim, Instant now) {
        List<StoredNotice> due =
                jdbc.sql(
                                "SELECT id, channel, recipient, template, language, arguments, attempts FROM notice"
                                        + " FORCE INDEX (notice_due)"
                                        + " WHERE channel = :channel AND next_attempt_at <= :now"
                                        + " AND (lease_until IS NULL OR lease_until <= :now)"
                                        + " ORDER BY next_attempt_at, id LIMIT :most FOR UPDATE SKIP LOCKED")
                        .param("channel", channel.name())
                        .param("now", Timestamp.from(now))
                        .param("most", settings.stretch())
                        .query(OutboxQueue::notice)
                        .list();
        if (!due.isEmpty()) {
            jdbc.sql(
                            "UPDATE notice SET state = 'SENDING', claim = :claim, lease_until = :lease"
                                    + " WHERE id IN (:ids)")
                    .param("claim", claim)
                    .param("lease", Timestamp.from(now.plus(settings.lease())))
                    .param("ids", due.stream().map(StoredNotice::id).toList())
                    .update();
        }
        return due;
    }

    /**
     * Until when a message of a stretch claimed then may be begun: what takes longest still ends
     * within the lease.
     */
    Instant lastStart(Instant claimedAt) {
        Duration longest = Duration.ofSeconds(Gateway.LONGEST_SECONDS);
        Duration half = settings.lease().dividedBy(2);
        Duration margin = longest.compareTo(half) < 0 ? longest : half;
        return claimedAt.plus(settings.lease()).minus(margin);
    }

    /** The provider took it over. False when the claim was lost meanwhile. */
    boolean sent(UUID id, UUID claim, boolean delivered, Instant now) {
        return jdbc.sql(
                                "UPDATE notice SET state = :state, attempts = attempts + 1, problem = NULL, sent_at = :now,"
                                        + " settled_at = :now, erase_at = :erase, next_attempt_at = NULL, claim = NULL,"
                                        + " lease_until = NULL"
                                        + OURS)
                        .param("state", delivered ? "DELIVERED" : "SENT")
                        .param("now", Timestamp.from(now))
                        .param("erase", erase(now))
                        .param("id", id)
                        .param("claim", claim)
                        .update()
                == 1;
    }

    /** A failed attempt: tried again at the given time, or not at all. */
    void failed(
            StoredNotice notice, UUID claim, String problem, Optional<Instant> again, Instant now) {
        jdbc.sql(
                        "UPDATE notice SET state = :state, attempts = attempts + 1, problem = :problem,"
                                + " next_attempt_at = :again, settled_at = :settled, erase_at = :erase, claim = NULL,"
                                + " lease_until = NULL"
                                + OURS)
                .param("state", again.isPresent() ? "FAILED" : "GIVEN_UP")
                .param("problem", problem)
                .param("again", again.map(Timestamp::from).orElse(null))
                .param("settled", again.isPresent() ? null : Timestamp.from(now))
                .param("erase", again.isPresent() ? null : erase(now))
                .param("id", notice.id())
                .param("claim", claim)
                .update();
    }

    /** Nothing was tried: it keeps its place, or waits until then. */
    void giveBack(List<UUID> ids, UUID claim, Optional<Instant> notBefore) {
        if (ids.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "UPDATE notice SET state = IF(attempts = 0, 'QUEUED', 'FAILED'), claim = NULL, lease_until = NULL,"
                                + " next_attempt_at = COALESCE(:then, next_attempt_at)"
                                + " WHERE id IN (:ids) AND claim = :claim AND state = 'SENDING'")
                .param("then", notBefore.map(Timestamp::from).orElse(null))
                .param("ids", ids)
                .param("claim", claim)
                .update();
    }

    private Timestamp erase(Instant now) {
        Duration keep = settings.keep();
        return Timestamp.from(now.plus(keep));
    }

    private static StoredNotice notice(ResultSet row, int n) throws SQLException {
        return new StoredNotice(
                row.getObject("id", UUID.class),
                NoticeChannel.valueOf(row.getString("channel")),
                row.getString("recipient"),
                NoticeTemplate.ofCode(row.getString("template")),
                Language.of(Locale.forLanguageTag(row.getString("language"))),
                NoticeArguments.read(row.getString("arguments")),
                row.getInt("attempts"));
    }
}
