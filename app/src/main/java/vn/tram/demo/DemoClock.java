package vn.tram.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of a demonstration. It tells the real time to everybody but a thread that has moved
 * itself to another day: history is made there while people already log in on other threads.
 */
@Component
@Profile("demo")
class DemoClock extends Clock {

    private final Clock real;
    private final ThreadLocal<Duration> away;

    @Autowired
    DemoClock() {
        this(Clock.systemUTC(), new ThreadLocal<>());
    }

    DemoClock(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private DemoClock(Clock real, ThreadLocal<Duration> away) {
        this.real = real;
        this.away = away;
    }

    /** From now on the calling thread lives in the given time, which goes on as time does. */
    void moveTo(Instant time) {
        away.set(Duration.between(real.instant(), time));
    }

    /** The calling thread lives in the real time again. */
    void comeBack() {
        away.remove();
    }

    @Override
    public Instant instant() {
        Duration offset = away.get();
        return offset == null ? real.instant() : real.instant().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), away);
    }
}
