package vn.tram.portal.limits;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lets so many through at once, lets some wait a moment, and sends the rest away: however many
 * strangers come, they hold only so many of the server's threads and the staff have the others.
 */
final class Turnstile {

    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;
    private final Duration longestWait;

    Turnstile(int places, int mostWaiting, Duration longestWait) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.longestWait = longestWait;
    }

    /** Whoever is let in must {@link #leave}. */
    boolean enter() {
        if (places.tryAcquire()) {
            return true;
        }
        if (waiting.incrementAndGet() > mostWaiting) {
            waiting.decrementAndGet();
            return false;
        }
        try {
            return places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }

    void leave() {
        places.release();
    }
}
