package vn.tram.safety.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tram.safety.surveillance.Rate.PerDoses;

class RateTest {

    /** From tables of exact limits of a Poisson count (Garwood 1936; Ulm 1990). */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.689",
        "1, 0.0253, 5.572",
        "2, 0.2422, 7.225",
        "5, 1.623, 11.668",
        "10, 4.795, 18.390",
        "20, 12.217, 30.888",
        "100, 81.364, 121.627"
    })
    void theIntervalIsTheOneOfTheTables(long events, double low, double high) {
        PerDoses per = new Rate(events, 100_000).perDoses().orElseThrow();

        assertThat(per.value()).isEqualTo(events);
        assertThat(per.low()).isCloseTo(low, within(0.001));
        assertThat(per.high()).isCloseTo(high, within(0.001));
    }

    @Test
    void theRateIsPerHundredThousandDoses() {
        PerDoses per = new Rate(10, 50_000).perDoses().orElseThrow();

        assertThat(per.value()).isCloseTo(20, within(1e-9));
        assertThat(per.low()).isCloseTo(9.59, within(0.01));
        assertThat(per.high()).isCloseTo(36.78, within(0.01));
    }

    @Test
    void withoutDosesThereIsNoRate() {
        assertThat(new Rate(3, 0).perDoses()).isEmpty();
        assertThat(new Rate(0, 0).perDoses()).isEmpty();
    }

    @Test
    void aCountIsNeverNegative() {
        assertThatThrownBy(() -> new Rate(-1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(1, -5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fewEventsAreMarked() {
        assertThat(new Rate(19, 1).few()).isTrue();
        assertThat(new Rate(20, 1).few()).isFalse();
    }
}
