package vn.tram.portal.complaints;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what was begun and never sent, photos included. */
@Component
@ConditionalOnProperty(name = "tram.jobs.enabled", matchIfMissing = true)
class VisitsForgotten {

    /** As long as the pages promise. */
    static final Duration KEPT = Duration.ofDays(3);

    private static final Logger LOG = LoggerFactory.getLogger(VisitsForgotten.class);
    private static final int PORTION = 500;

    private final VisitStore store;
    private final Clock clock;

    VisitsForgotten(VisitStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 900_000)
    void forget() {
        try {
            int gone = PORTION;
            while (gone == PORTION) {
                gone = store.forget(clock.instant().minus(KEPT), PORTION);
            }
        } catch (RuntimeException e) {
            LOG.warn("Unsent complaints could not be deleted: {}", e.getClass().getSimpleName());
        }
    }
}
