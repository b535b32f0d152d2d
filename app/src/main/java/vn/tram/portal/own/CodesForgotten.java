package vn.tram.portal.own;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes codes that no limit counts any more. */
@Component
@ConditionalOnProperty(name = "tram.jobs.enabled", matchIfMissing = true)
class CodesForgotten {

    private static final Logger LOG = LoggerFactory.getLogger(CodesForgotten.class);
    private static final Duration KEPT = Duration.ofHours(25);
    private static final int PORTION = 1_000;

    private final CodeStore store;
    private final Clock clock;

    CodesForgotten(CodeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 90_000, fixedDelay = 600_000)
    void forget() {
        try {
            int gone = PORTION;
            while (gone == PORTION) {
                gone = store.forget(clock.instant().minus(KEPT), PORTION);
            }
        } catch (RuntimeException e) {
            LOG.warn("Old codes could not be deleted: {}", e.getClass().getSimpleName());
        }
    }
}
