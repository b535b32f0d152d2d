package vn.tram.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import vn.tram.ruleset.WorkingCalendar;

/**
 * The real time, and for everybody at once as much later as a test says. At night it begins at
 * 14:20 of the same day: a session that is held must not cross midnight while it is tested.
 */
final class MovableClock extends Clock {

    private static final int MORNING = 6;
    private static final int EVENING = 21;

    private volatile Duration later = untilDaytime();

    private static Duration untilDaytime() {
        ZonedDateTime now = ZonedDateTime.now(WorkingCalendar.ZONE);
        boolean day = now.getHour() >= MORNING && now.getHour() < EVENING;
        return day ? Duration.ZERO : Duration.between(now, now.with(LocalTime.of(14, 20)));
    }

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
