package vn.tram.certificates.domain;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for certificates whose time is over. Two nodes that do it at once share the work. */
@Component
@ConditionalOnProperty(name = "tram.jobs.enabled", matchIfMissing = true)
class ExpiryWatch {

    private static final Logger log = LoggerFactory.getLogger(ExpiryWatch.class);

    private final Expiry expiry;

    ExpiryWatch(Expiry expiry) {
        this.expiry = expiry;
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 3_600_000)
    void look() {
        try {
            expiry.sweep();
        } catch (RuntimeException e) {
            log.warn(
                    "Certificates could not be looked at, trying again: {}",
                    e.getClass().getSimpleName());
        }
    }
}
