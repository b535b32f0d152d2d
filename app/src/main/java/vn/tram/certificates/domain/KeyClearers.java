package vn.tram.certificates.domain;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Lookout;

/**
 * Looks every second whether a key was given up, and goes on until its certificates are revoked.
 */
@Component
class KeyClearers implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KeyClearance clearance;
    private final boolean enabled;
    private Lookout run;

    KeyClearers(
            KeyClearance clearance,
            @Value("${tram.certificates.enabled:${tram.jobs.enabled:true}}") boolean enabled) {
        this.clearance = clearance;
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        if (enabled && run == null) {
            run = new Lookout("tram-key-clearance");
            run.post(clearance::stretch);
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
