package vn.tram.notices.domain;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Erases recipients and arguments some days after a message is settled. */
@Component
@ConditionalOnProperty(name = "tram.jobs.enabled", matchIfMissing = true)
class Forgetting {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

    private final OutboxMending outbox;
    private final NoticeSettings settings;
    private final Clock clock;

    Forgetting(OutboxMending outbox, NoticeSettings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = 600_000)
    void forget() {
        try {
            boolean more = true;
            while (more) {
                more = outbox.erase();
            }
            more = true;
            while (more) {
                more = outbox.forgetParts(clock.instant().minus(settings.keep()));
            }
        } catch (RuntimeException e) {
            log.warn(
                    "Old notices could not be erased, trying again: {}",
                    e.getClass().getSimpleName());
        }
    }
}
