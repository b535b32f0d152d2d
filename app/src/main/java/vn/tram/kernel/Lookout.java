package vn.tram.kernel;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that look for work until they are stopped. Where there was some a thread looks again at
 * once; where there was none, after a second; while something stands in its way or its look throws,
 * after pauses that double up to half a minute. One lookout lasts from its first {@link #post} to
 * its {@link #end}.
 */
public final class Lookout {

    /** What a look came to. */
    public enum Found {
        /** Something was done, and there may be more. */
        WORK,
        NOTHING,
        /** There may be work, but it cannot be done now. */
        OBSTACLE
    }

    /** One kind of work. */
    @FunctionalInterface
    public interface Look {

        /** Does a stretch of it; what it throws is logged by its class alone. */
        Found look();

        /** The pauses have just become as long as they get: somebody should be told. */
        default void pausesAreLongest() {}
    }

    private static final Logger log = LoggerFactory.getLogger(Lookout.class);

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Duration first;
    private final Duration longest;
    private final ExecutorService threads;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * @param name of its threads
     */
    public Lookout(String name) {
        this(name, FIRST, LONGEST);
    }

    Lookout(String name, Duration first, Duration longest) {
        this.first = first;
        this.longest = longest;
        this.threads = Executors.newCachedThreadPool(task -> new Thread(task, name));
    }

    /** Has a thread of its own look. */
    public void post(Look look) {
        threads.execute(() -> watch(look));
    }

    /** No further work is begun; a long look may ask in between. */
    public boolean ending() {
        return stopped.getCount() == 0;
    }

    /** Waits for what is being done, and interrupts it when it takes longer than that. */
    public void end(Duration patience) {
        stopped.countDown();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(Look look) {
        Duration pause = first;
        while (!ending()) {
            Duration before = pause;
            pause =
                    switch (found(look)) {
                        case WORK -> Duration.ZERO;
                        case NOTHING -> first;
                        case OBSTACLE -> longer(before);
                    };
            if (pause.equals(longest) && !before.equals(longest)) {
                look.pausesAreLongest();
            }
            if (!rest(pause)) {
                return;
            }
        }
    }

    private static Found found(Look look) {
        try {
            return look.look();
        } catch (RuntimeException e) {
            log.warn(
                    "{} failed, trying again: {}",
                    Thread.currentThread().getName(),
                    e.getClass().getSimpleName());
            return Found.OBSTACLE;
        }
    }

    private Duration longer(Duration pause) {
        Duration twice = pause.isZero() ? first : pause.multipliedBy(2);
        return twice.compareTo(longest) > 0 ? longest : twice;
    }

    /** False when it is time to end. */
    private boolean rest(Duration pause) {
        try {
            return !stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }
}
