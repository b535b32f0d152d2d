package vn.tram.certificates.domain;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Lookout;
import vn.tram.kernel.Lookout.Found;

/** Signs what waits, each thread a stretch of its own. */
@Component
@EnableConfigurationProperties(SigningSettings.class)
class Signers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Signers.class);

    /** A stretch that was signed is written, so that it is not signed again for nothing. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SigningRound round;
    private final int threads;
    private final boolean enabled;
    private Lookout run;

    Signers(
            SigningRound round,
            SigningSettings settings,
            @Value("${tram.certificates.enabled:${tram.jobs.enabled:true}}") boolean enabled) {
        this.round = round;
        this.threads = settings.threads();
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        if (!enabled || run != null) {
            return;
        }
        run = new Lookout("tram-certificates");
        for (int i = 0; i < threads; i++) {
            run.post(new Signing());
        }
    }

    private final class Signing implements Lookout.Look {

        @Override
        public Found look() {
            return switch (round.run()) {
                case SIGNED -> Found.WORK;
                case EMPTY -> Found.NOTHING;
                case STOPPED -> Found.OBSTACLE;
            };
        }

        @Override
        public void pausesAreLongest() {
            log.warn("No key signs certificates now; what is ready waits");
        }
    }

    @Override
    public synchronized void stop() {
        if (run != null) {
            run.end(PATIENCE);
            run = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return run != null;
    }
}
