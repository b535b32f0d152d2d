package vn.tram.doses.domain;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The rules, kept in memory: they change a few times a year. Read again when they are older than
 * half a minute, or at once on the node that changed them.
 */
@Component
class DoseRules {

    private static final long READ_AGAIN_AFTER_NANOS = Duration.ofSeconds(30).toNanos();

    private final RuleStore store;

    private volatile Kept kept;

    private record Kept(RuleBook book, long readAt) {}

    DoseRules(RuleStore store) {
        this.store = store;
    }

    RuleBook book() {
        Kept now = kept;
        long time = System.nanoTime();
        if (now == null || time - now.readAt() > READ_AGAIN_AFTER_NANOS) {
            now = new Kept(store.read(), time);
            kept = now;
        }
        return now.book();
    }

    /** Once the running transaction has committed, the rules are read anew. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        kept = null;
                    }
                });
    }
}
