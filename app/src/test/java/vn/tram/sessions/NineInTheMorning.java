package vn.tram.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.tram.ruleset.WorkingCalendar;

/**
 * Begins at nine in the morning of today, whenever the tests run: what is on a paper has happened
 * in the hours before.
 */
@TestConfiguration(proxyBeanMethods = false)
class NineInTheMorning {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Bean
    @Primary
    static Clock nineInTheMorning() {
        Clock real = Clock.systemUTC();
        Instant now = real.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        return Clock.offset(
                real,
                Duration.between(now, today.atTime(NINE).atZone(WorkingCalendar.ZONE).toInstant()));
    }
}
