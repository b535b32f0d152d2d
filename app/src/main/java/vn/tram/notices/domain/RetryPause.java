package vn.tram.notices.domain;

import java.time.Duration;

/** How long to wait after the n-th failed attempt: a minute, then twice as long each time. */
final class RetryPause {

    private static final Duration FIRST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(2);

    private RetryPause() {}

    static Duration after(int attempts) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 10));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
