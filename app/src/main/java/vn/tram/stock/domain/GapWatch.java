package vn.tram.stock.domain;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the rounds through the stores. Two nodes that do it at once tell once. */
@Component
@ConditionalOnProperty(name = "tram.jobs.enabled", matchIfMissing = true)
class GapWatch {

    private static final Logger log = LoggerFactory.getLogger(GapWatch.class);

    private final GapRound round;
    private final Clock clock;

    GapWatch(GapRound round, Clock clock) {
        this.round = round;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 90_000, fixedDelay = 600_000)
    void look() {
        try {
            UUID at = GapRound.start();
            do {
                at = round.look(at, clock.instant());
            } while (!at.equals(GapRound.start()));
        } catch (RuntimeException e) {
            log.warn(
                    "Stores could not be looked at, trying again: {}",
                    e.getClass().getSimpleName());
        }
    }
}
