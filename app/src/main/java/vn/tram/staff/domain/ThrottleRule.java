package vn.tram.staff.domain;

import java.time.Duration;

/**
 * How many tries a budget gives and how long the pauses grow. Decision 0031 gives the reasons.
 *
 * @param free failures in a row without a pause
 * @param first the pause after the next one; it doubles with each further failure
 * @param longest where the doubling ends
 */
record ThrottleRule(int free, Duration first, Duration longest) {

    /** A budget in which nothing was tried for so long begins anew. */
    static final Duration FORGOTTEN_AFTER = Duration.ofHours(12);

    /** Somebody at their own machine: soon on their feet again. */
    static final ThrottleRule KNOWN_DEVICE =
            new ThrottleRule(5, Duration.ofSeconds(30), Duration.ofMinutes(5));

    /** One account tried from one network. */
    static final ThrottleRule ACCOUNT_FROM_NETWORK =
            new ThrottleRule(5, Duration.ofSeconds(30), Duration.ofHours(1));

    /** All accounts tried from one network; a whole office may share it. */
    static final ThrottleRule NETWORK =
            new ThrottleRule(40, Duration.ofSeconds(10), Duration.ofMinutes(10));

    /** Codes of the second factor, tried by somebody who knows the password. */
    static final ThrottleRule CODE =
            new ThrottleRule(5, Duration.ofSeconds(30), Duration.ofHours(1));

    private static final int MOST_DOUBLINGS = 20;

    /** The pause that follows the given number of failures in a row. */
    Duration pauseAfter(int failures) {
        if (failures < free) {
            return Duration.ZERO;
        }
        Duration pause = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
