package vn.tram.portal.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import vn.tram.kernel.SourceNetwork;

/**
 * A token bucket for each address and kind of asking, on this node. Buckets that were not touched
 * for a while are full again and forgotten.
 */
@Component
class AddressBudgets {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofMinutes(3);
    private static final int MOST = 200_000;

    private record Key(SourceNetwork network, Asking asking) {}

    private final LimitSettings settings;
    private final TimeMeter time;
    private final Cache<Key, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(FORGOTTEN).build();

    AddressBudgets(LimitSettings settings, Clock clock) {
        this.settings = settings;
        this.time = new ClockMeter(clock);
    }

    /**
     * Takes one.
     *
     * @return zero when there was one left; else how long to wait
     */
    Duration take(SourceNetwork network, Asking asking) {
        Bucket bucket = buckets.get(new Key(network, asking), this::fresh);
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Duration.ZERO
                : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private Bucket fresh(Key key) {
        int capacity = key.asking().perMinute(settings);
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, MINUTE))
                .build();
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
