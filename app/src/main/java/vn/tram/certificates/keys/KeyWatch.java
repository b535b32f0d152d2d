package vn.tram.certificates.keys;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.tram.kernel.Lookout;
import vn.tram.kernel.Lookout.Found;

/** Looks every second whether the file of keys, or what was decided about a key, is another. */
@Component
class KeyWatch implements SmartLifecycle {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WatchedKeys keys;
    private final boolean enabled;
    private Lookout run;

    KeyWatch(WatchedKeys keys, @Value("${tram.jobs.enabled:true}") boolean enabled) {
        this.keys = keys;
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        if (enabled && run == null) {
            run = new Lookout("tram-keys");
            run.post(
                    () -> {
                        keys.look();
                        return Found.NOTHING;
                    });
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
