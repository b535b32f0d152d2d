package vn.tram.staff.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThrottleRuleTest {

    @ParameterizedTest
    @CsvSource({"1,0", "4,0", "5,30", "6,60", "7,120", "11,1920", "12,3600", "500,3600"})
    void pausesBeginWithTheFifthFailureAndDoubleUpToAnHour(int failures, long seconds) {
        assertThat(ThrottleRule.ACCOUNT_FROM_NETWORK.pauseAfter(failures))
                .isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void nobodyAtAKnownDeviceWaitsLongerThanFiveMinutes() {
        assertThat(ThrottleRule.KNOWN_DEVICE.pauseAfter(Integer.MAX_VALUE))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theSecondFactorIsOffInTheDemonstrationOnly() {
        assertThat(SecondFactorRule.of(false, true).required()).isFalse();
        assertThat(SecondFactorRule.of(true, true).required()).isTrue();
        assertThatThrownBy(() -> SecondFactorRule.of(false, false)).hasMessageContaining("demo");
    }
}
