package vn.tram.ruleset.domain;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Rows that seldom change, read again when they are older than half a minute, or at once after this
 * node changed them. Rules begin in the future, so another node's change is never needed sooner.
 */
final class Remembered<T> {

    private static final long READ_AGAIN_AFTER_NANOS = Duration.ofSeconds(30).toNanos();

    private final Supplier<T> read;
    private final LongSupplier nanos;

    private volatile Kept<T> kept;

    private record Kept<T>(T value, long readAt) {}

    Remembered(Supplier<T> read) {
        this(read, System::nanoTime);
    }

    Remembered(Supplier<T> read, LongSupplier nanos) {
        this.read = read;
        this.nanos = nanos;
    }

    T get() {
        Kept<T> now = kept;
        long time = nanos.getAsLong();
        if (now == null || time - now.readAt() > READ_AGAIN_AFTER_NANOS) {
            now = new Kept<>(read.get(), time);
            kept = now;
        }
        return now.value();
    }

    void forget() {
        kept = null;
    }
}
