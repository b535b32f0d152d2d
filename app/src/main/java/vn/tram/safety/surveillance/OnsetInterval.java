package vn.tram.safety.surveillance;

import java.time.Duration;

/**
 * How long after the dose an event began. The first two are the half hour at the place and the
 * hours of the first day at home in which the national guides ask for watching. The hour of a dose
 * entered afterwards is not known: such a dose counts from the begin of its day.
 */
public enum OnsetInterval {
    HALF_HOUR(Duration.ZERO, Duration.ofMinutes(30)),
    HOURS(Duration.ofMinutes(30), Duration.ofHours(4)),
    FIRST_DAY(Duration.ofHours(4), Duration.ofDays(1)),
    THIRD_DAY(Duration.ofDays(1), Duration.ofDays(3)),
    FIRST_WEEK(Duration.ofDays(3), Duration.ofDays(7)),
    SECOND_WEEK(Duration.ofDays(7), Duration.ofDays(14)),
    FOURTH_WEEK(Duration.ofDays(14), Duration.ofDays(28)),
    LATER(Duration.ofDays(28), Duration.ofDays(36_500));

    private final Duration from;
    private final Duration until;

    OnsetInterval(Duration from, Duration until) {
        this.from = from;
        this.until = until;
    }

    public Duration from() {
        return from;
    }

    /** The first length that is not in it any more. */
    public Duration until() {
        return until;
    }
}
