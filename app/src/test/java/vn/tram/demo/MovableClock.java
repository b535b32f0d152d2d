package vn.tram.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The real time, and for everybody at once as much later as a test says. */
final class MovableClock extends Clock {

    private volatile Duration later = Duration.ZERO;

    void goOn(Duration more) {
        later = later.plus(more);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(later);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), later);
    }
}
