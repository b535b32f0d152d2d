package vn.tram.portal.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnstileTest {

    @Test
    void whoComesWhenAllPlacesAndAllSeatsAreTakenIsSentAwayAtOnce() {
        Turnstile turnstile = new Turnstile(1, 0, Duration.ofMinutes(1));

        assertThat(turnstile.enter()).isTrue();
        assertThat(turnstile.enter()).isFalse();
        turnstile.leave();
        assertThat(turnstile.enter()).isTrue();
    }

    @Test
    void whoWaitsIsLetInWhenSomebodyLeaves() throws Exception {
        Turnstile turnstile = new Turnstile(1, 1, Duration.ofMinutes(1));
        ExecutorService other = Executors.newSingleThreadExecutor();
        CountDownLatch there = new CountDownLatch(1);
        turnstile.enter();
        Future<Boolean> let =
                other.submit(
                        () -> {
                            there.countDown();
                            return turnstile.enter();
                        });
        there.await();

        turnstile.leave();

        assertThat(let.get(10, TimeUnit.SECONDS)).isTrue();
        other.shutdown();
    }

    @Test
    void whoWaitsTooLongIsSentAway() {
        Turnstile turnstile = new Turnstile(1, 1, Duration.ofMillis(20));
        turnstile.enter();

        assertThat(turnstile.enter()).isFalse();
    }
}
