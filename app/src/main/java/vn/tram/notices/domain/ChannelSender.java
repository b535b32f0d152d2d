package vn.tram.notices.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.notices.NoticeState;
import vn.tram.notices.gateway.Gateway;
import vn.tram.notices.gateway.Sending;

/**
 * Sends the notices of one channel, stretch by stretch, each marked as soon as its answer is there.
 * What is known by then is all that can be lost: a notice whose answer was not marked yet is sent
 * again when its lease has run out.
 */
final class ChannelSender {

    private static final Logger log = LoggerFactory.getLogger(ChannelSender.class);

    private final Gateway gateway;
    private final BooleanSupplier stopping;
    private final OutboxQueue queue;
    private final DeliveryReceipts receipts;
    private final Wording wording;
    private final NoticeClock times;
    private final TransactionTemplate transactions;
    private final int mostAttempts;
    private final Clock clock;

    /**
     * @param stopping no further message is begun once it says so
     */
    ChannelSender(Gateway gateway, SenderTools tools, BooleanSupplier stopping) {
        this.gateway = gateway;
        this.stopping = stopping;
        this.queue = tools.queue();
        this.receipts = tools.receipts();
        this.wording = tools.wording();
        this.times = tools.times();
        this.transactions = tools.transactions();
        this.mostAttempts = tools.settings().attempts();
        this.clock = tools.clock();
    }

    /** What a stretch came to. */
    enum Stretch {
        /** Nothing is due. */
        EMPTY,
        /** There may be more. */
        SENT,
        /** The gateway takes nothing now. */
        STOPPED
    }

    Gateway gateway() {
        return gateway;
    }

    /** Claims and sends what is due, one stretch at most. */
    Stretch sendStretch() {
        UUID claim = TimeOrderedId.next();
        Instant claimedAt = clock.instant();
        List<StoredNotice> stretch = queue.claim(gateway.channel(), claim, claimedAt);
        Instant end = queue.lastStart(claimedAt);
        for (int i = 0; i < stretch.size(); i++) {
            boolean goOn = clock.instant().isBefore(end) && !stopping.getAsBoolean();
            if (!goOn || !send(stretch.get(i), claim)) {
                List<StoredNotice> rest = stretch.subList(i, stretch.size());
                queue.giveBack(
                        rest.stream().map(StoredNotice::id).toList(), claim, Optional.empty());
                return goOn ? Stretch.STOPPED : Stretch.SENT;
            }
        }
        return stretch.isEmpty() ? Stretch.EMPTY : Stretch.SENT;
    }

    /** False when the gateway takes nothing now; the notice is then still claimed. */
    private boolean send(StoredNotice notice, UUID claim) {
        Instant now = clock.instant();
        Instant earliest = times.earliest(notice.template(), notice.channel(), now);
        if (earliest.isAfter(now)) {
            queue.giveBack(List.of(notice.id()), claim, Optional.of(earliest));
            return true;
        }
        Sending sending = gateway.send(wording.of(notice));
        if (sending instanceof Sending.NotNow) {
            return false;
        }
        mark(notice, claim, sending);
        return true;
    }

    private void mark(StoredNotice notice, UUID claim, Sending sending) {
        if (sending instanceof Sending.Accepted accepted) {
            accepted(notice, claim, accepted);
        } else if (sending instanceof Sending.Impossible impossible) {
            log.warn("Notice {} given up: {}", notice.id(), impossible.problem());
            queue.failed(notice, claim, impossible.problem(), Optional.empty(), clock.instant());
        } else if (sending instanceof Sending.Refused refused) {
            failed(notice, claim, refused.problem());
        } else if (sending instanceof Sending.Unanswered unanswered) {
            failed(notice, claim, unanswered.problem());
        }
    }

    private void accepted(StoredNotice notice, UUID claim, Sending.Accepted accepted) {
        transactions.executeWithoutResult(
                status -> {
                    boolean ours =
                            queue.sent(notice.id(), claim, accepted.delivered(), clock.instant());
                    if (!ours) {
                        log.warn("Notice {} was sent under a claim that had run out", notice.id());
                    } else if (!accepted.delivered()) {
                        receipts.expect(notice.id(), accepted.messageIds());
                    }
                });
    }

    private void failed(StoredNotice notice, UUID claim, String problem) {
        Instant now = clock.instant();
        int attempts = notice.attempts() + 1;
        Optional<Instant> again =
                attempts >= mostAttempts
                        ? Optional.empty()
                        : Optional.of(
                                times.earliest(
                                        notice.template(),
                                        notice.channel(),
                                        now.plus(RetryPause.after(attempts))));
        log.warn(
                "Notice {} failed attempt {}: {}{}",
                notice.id(),
                attempts,
                problem,
                again.isPresent() ? "" : ", " + NoticeState.GIVEN_UP);
        queue.failed(notice, claim, problem, again, now);
    }
}
