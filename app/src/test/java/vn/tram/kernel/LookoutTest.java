package vn.tram.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.tram.kernel.Lookout.Found;
import vn.tram.kernel.Lookout.Look;

@Timeout(10)
class LookoutTest {

    private static final Duration FIRST = Duration.ofMillis(10);
    private static final Duration LONGEST = Duration.ofMillis(80);

    private final Lookout lookout = new Lookout("lookout-test", FIRST, LONGEST);
    private final List<Long> looks = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void end() {
        lookout.end(Duration.ofSeconds(5));
    }

    private long pauseMillis(int before) {
        return TimeUnit.NANOSECONDS.toMillis(looks.get(before) - looks.get(before - 1));
    }

    private Look looking(Found found, CountDownLatch enough) {
        return () -> {
            looks.add(System.nanoTime());
            enough.countDown();
            return found;
        };
    }

    @Test
    void whereThereIsWorkItLooksAgainAtOnce() throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(1_000);
        long start = System.nanoTime();
        lookout.post(looking(Found.WORK, enough));
        enough.await();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(FIRST.multipliedBy(500));
    }

    @Test
    void whereThereIsNoneItRestsTheSameEachTime() throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(5);
        lookout.post(looking(Found.NOTHING, enough));
        enough.await();
        for (int i = 1; i < 5; i++) {
            assertThat(pauseMillis(i)).isGreaterThanOrEqualTo(FIRST.toMillis() - 1);
        }
    }

    @Test
    void thePausesBeforeAnObstacleDoubleUpToTheLongestAndThatIsToldOnce()
            throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(7);
        AtomicInteger told = new AtomicInteger();
        lookout.post(
                new Look() {
                    @Override
                    public Found look() {
                        looks.add(System.nanoTime());
                        enough.countDown();
                        return Found.OBSTACLE;
                    }

                    @Override
                    public void pausesAreLongest() {
                        told.incrementAndGet();
                    }
                });
        enough.await();
        assertThat(pauseMillis(1)).isGreaterThanOrEqualTo(19);
        assertThat(pauseMillis(2)).isGreaterThanOrEqualTo(39);
        for (int i = 3; i < 7; i++) {
            assertThat(pauseMillis(i)).isGreaterThanOrEqualTo(79);
        }
        assertThat(told).hasValue(1);
    }

    @Test
    void aLookThatThrowsIsTriedAgainLater() throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(3);
        lookout.post(
                () -> {
                    looks.add(System.nanoTime());
                    enough.countDown();
                    throw new IllegalStateException("the database is away");
                });
        enough.await();
        assertThat(pauseMillis(2)).isGreaterThanOrEqualTo(39);
    }

    @Test
    void oneThatWaitsHoldsUpNobodyElse() throws InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(3);
        lookout.post(
                () -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return Found.NOTHING;
                });
        lookout.post(looking(Found.NOTHING, enough));
        assertThat(enough.await(5, TimeUnit.SECONDS)).isTrue();
        lookout.end(Duration.ofMillis(50));
        assertThat(lookout.ending()).isTrue();
    }

    @Test
    void theEndWaitsForWhatIsBeingDoneAndNothingIsBegunAfterIt() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger done = new AtomicInteger();
        lookout.post(
                () -> {
                    begun.countDown();
                    try {
                        TimeUnit.MILLISECONDS.sleep(100);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    done.incrementAndGet();
                    return Found.WORK;
                });
        begun.await();
        lookout.end(Duration.ofSeconds(5));
        int atTheEnd = done.get();
        assertThat(atTheEnd).isPositive();
        TimeUnit.MILLISECONDS.sleep(150);
        assertThat(done).hasValue(atTheEnd);
    }
}
