package vn.tram.notices.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tram.shell.Formats;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        "21:00, 07:00, 2026-11-20T20:59:59, 2026-11-20T20:59:59",
        "21:00, 07:00, 2026-11-20T21:00,    2026-11-21T07:00",
        "21:00, 07:00, 2026-11-21T00:00,    2026-11-21T07:00",
        "21:00, 07:00, 2026-11-21T06:59:59, 2026-11-21T07:00",
        "21:00, 07:00, 2026-11-21T07:00,    2026-11-21T07:00",
        "12:00, 13:00, 2026-11-21T12:30,    2026-11-21T13:00",
        "12:00, 13:00, 2026-11-21T13:00,    2026-11-21T13:00",
        "08:00, 08:00, 2026-11-21T08:00,    2026-11-21T08:00"
    })
    void anSmsWaitsForTheEndOfTheNight(
            LocalTime from, LocalTime until, LocalDateTime moment, LocalDateTime expected) {
        assertThat(new QuietHours(from, until).earliest(inVietNam(moment)))
                .isEqualTo(inVietNam(expected));
    }

    @Test
    void thePauseGrowsAndEnds() {
        assertThat(RetryPause.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(RetryPause.after(2)).isEqualTo(Duration.ofMinutes(2));
        assertThat(RetryPause.after(7)).isEqualTo(Duration.ofMinutes(64));
        assertThat(RetryPause.after(8)).isEqualTo(Duration.ofHours(2));
        assertThat(RetryPause.after(1_000)).isEqualTo(Duration.ofHours(2));
    }

    private static Instant inVietNam(LocalDateTime moment) {
        return moment.atZone(Formats.ZONE).toInstant();
    }
}
