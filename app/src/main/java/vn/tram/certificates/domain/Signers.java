package vn.tram.certificates.domain;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Signs what waits, with one thread a node. Looks every second; waits longer, up to half a minute,
 * while the key store gives no signatures.
 */
@Component
@EnableConfigurationProperties(SigningSettings.class)
class Signers implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Signers.class);

    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final SigningRound round;
    private final boolean enabled;
    private Run run;

    /** From a start to its stop. */
    private record Run(ExecutorService thread, CountDownLatch stopped) {

        boolean stopping() {
            return stopped.getCount() == 0;
        }
    }

    Signers(
            SigningRound round,
            @Value("${tram.certificates.enabled:${tram.jobs.enabled:true}}") boolean enabled) {
        this.round = round;
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        if (!enabled || run != null) {
            return;
        }
        Run begun =
                new Run(
                        Executors.newSingleThreadExecutor(
                                task -> new Thread(task, "tram-certificates")),
                        new CountDownLatch(1));
        begun.thread().execute(() -> work(begun));
        run = begun;
    }

    @Override
    public synchronized void stop() {
        if (run == null) {
            return;
        }
        run.stopped().countDown();
        run.thread().shutdown();
        try {
            // a stretch that was signed is written, so that it is not signed again for nothing
            if (!run.thread().awaitTermination(20, TimeUnit.SECONDS)) {
                run.thread().shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        run = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return run != null;
    }

    private void work(Run current) {
        Duration pause = LOOK;
        while (!current.stopping()) {
            try {
                pause =
                        switch (round.run()) {
                            case SIGNED -> Duration.ZERO;
                            case EMPTY -> LOOK;
                            case STOPPED -> stopped(pause);
                        };
            } catch (RuntimeException e) {
                pause = longer(pause);
                log.warn("Signing failed, trying again: {}", e.getClass().getSimpleName());
            }
            if (!rest(current, pause)) {
                return;
            }
        }
    }

    /** Told once, at the end of the growing pauses. */
    private static Duration stopped(Duration pause) {
        Duration next = longer(pause);
        if (next.equals(LONGEST) && !pause.equals(LONGEST)) {
            log.warn("No key signs certificates now; what is ready waits");
        }
        return next;
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.isZero() ? LOOK : pause.multipliedBy(2);
        return twice.compareTo(LONGEST) > 0 ? LONGEST : twice;
    }

    /** False when it is time to end. */
    private static boolean rest(Run current, Duration pause) {
        try {
            return !current.stopped().await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
