package vn.tram.staff.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts tries in {@code login_throttle}. A try is paid for before the password is looked at and
 * given back when it was right: a thousand tries at the same moment cost a thousand, whichever
 * finishes first, on any number of application nodes.
 */
@Component
class LoginThrottle {

    private static final int CLEAN_EVERY = 200;
    private static final int CLEAN_ROWS = 1000;

    private final JdbcClient jdbc;
    private final TransactionTemplate alone;
    private final AtomicInteger taken = new AtomicInteger();

    LoginThrottle(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record State(int failures, Optional<Instant> blockedUntil, Instant lastAttemptAt) {}

    /** Pays for one try in all budgets, or pays nothing and says how long to wait. */
    Optional<Duration> take(List<Budget> budgets, Instant now) {
        if (taken.incrementAndGet() % CLEAN_EVERY == 0) {
            clean(now);
        }
        // always in the same order, so that two tries never wait for each other
        List<Budget> ordered =
                budgets.stream().sorted(Comparator.comparing(Budget::subject)).toList();
        return alone.execute(status -> takeAll(ordered, now));
    }

    private Optional<Duration> takeAll(List<Budget> budgets, Instant now) {
        List<State> states = budgets.stream().map(budget -> locked(budget, now)).toList();
        Optional<Duration> wait =
                states.stream()
                        .flatMap(state -> state.blockedUntil().stream())
                        .filter(until -> until.isAfter(now))
                        .map(until -> Duration.between(now, until))
                        .max(Comparator.naturalOrder());
        if (wait.isEmpty()) {
            for (int i = 0; i < budgets.size(); i++) {
                pay(budgets.get(i), states.get(i), now);
            }
        }
        return wait;
    }

    private State locked(Budget budget, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO login_throttle (subject, failures, last_attempt_at)
                        VALUES (:subject, 0, :now) ON DUPLICATE KEY UPDATE failures = failures""")
                .param("subject", budget.subject())
                .param("now", StoredTime.of(now))
                .update();
        return jdbc.sql(
                        """
                        SELECT failures, blocked_until, last_attempt_at FROM login_throttle
                        WHERE subject = :subject FOR UPDATE""")
                .param("subject", budget.subject())
                .query(
                        (row, n) ->
                                new State(
                                        row.getInt("failures"),
                                        StoredTime.read(row, "blocked_until"),
                                        StoredTime.read(row, "last_attempt_at").orElseThrow()))
                .single();
    }

    private void pay(Budget budget, State state, Instant now) {
        boolean forgotten = state.lastAttemptAt().plus(ThrottleRule.FORGOTTEN_AFTER).isBefore(now);
        int failures = forgotten ? 1 : state.failures() + 1;
        Duration pause = budget.rule().pauseAfter(failures);
        jdbc.sql(
                        """
                        UPDATE login_throttle SET failures = :failures, blocked_until = :until,
                            last_attempt_at = :now WHERE subject = :subject""")
                .param("failures", failures)
                .param("until", pause.isZero() ? null : StoredTime.of(now.plus(pause)))
                .param("now", StoredTime.of(now))
                .param("subject", budget.subject())
                .update();
    }

    /** After a right answer: a budget of one's own begins anew, a shared one gets the try back. */
    void giveBack(List<Budget> budgets) {
        List<Budget> ordered =
                budgets.stream().sorted(Comparator.comparing(Budget::subject)).toList();
        alone.executeWithoutResult(
                status ->
                        ordered.forEach(
                                budget ->
                                        jdbc.sql(
                                                        budget.shared()
                                                                ? "UPDATE login_throttle SET failures = GREATEST(failures, 1) - 1,"
                                                                        + " blocked_until = NULL WHERE subject = :subject"
                                                                : "DELETE FROM login_throttle WHERE subject = :subject")
                                                .param("subject", budget.subject())
                                                .update()));
    }

    private void clean(Instant now) {
        jdbc.sql("DELETE FROM login_throttle WHERE last_attempt_at < :old LIMIT :rows")
                .param(
                        "old",
                        StoredTime.of(now.minus(ThrottleRule.FORGOTTEN_AFTER.multipliedBy(2))))
                .param("rows", CLEAN_ROWS)
                .update();
    }
}
