package vn.tram.notices.gateway;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Lets at most so many a second through, evenly. Measures durations, not the time of day. */
public final class Pace {

    private final long gap;
    private long next = System.nanoTime();

    /**
     * @param perSecond at least 1
     */
    public Pace(int perSecond) {
        gap = TimeUnit.SECONDS.toNanos(1) / Math.max(1, perSecond);
    }

    /** Waits for its turn. */
    public void await() {
        long now = System.nanoTime();
        while (next - now > 0) {
            LockSupport.parkNanos(next - now);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            now = System.nanoTime();
        }
        next = now + gap;
    }
}
