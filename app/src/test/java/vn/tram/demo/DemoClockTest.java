package vn.tram.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.tram.ruleset.WorkingCalendar;

class DemoClockTest {

    private static final Instant NOW = Instant.parse("2026-11-20T07:00:00Z");
    private static final Instant THEN = Instant.parse("2021-08-02T01:00:00Z");

    private final DemoClock clock = new DemoClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void onlyTheThreadThatMovedLivesInAnotherTime() {
        clock.moveTo(THEN);

        assertThat(clock.instant()).isEqualTo(THEN);
        assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isEqualTo(NOW);

        clock.comeBack();
        assertThat(clock.instant()).isEqualTo(NOW);
    }

    @Test
    void aClockOfAnotherZoneMovesWithIt() {
        Clock inVietnam = clock.withZone(WorkingCalendar.ZONE);
        clock.moveTo(THEN);

        assertThat(LocalDate.now(inVietnam)).isEqualTo(LocalDate.of(2021, 8, 2));
        assertThat(inVietnam.getZone()).isEqualTo(WorkingCalendar.ZONE);
    }

    @Test
    void withoutTheDemoProfileItDoesNotExist() {
        new ApplicationContextRunner()
                .withUserConfiguration(DemoClock.class)
                .run(context -> assertThat(context).doesNotHaveBean(Clock.class));
        new ApplicationContextRunner()
                .withPropertyValues("spring.profiles.active=demo")
                .withUserConfiguration(DemoClock.class)
                .run(context -> assertThat(context).hasSingleBean(DemoClock.class));
    }
}
