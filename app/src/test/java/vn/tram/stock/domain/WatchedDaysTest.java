package vn.tram.stock.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.Temperatures.Part;
import vn.tram.stock.Temperatures.Reading;
import vn.tram.stock.domain.ReadingStore.Flow;
import vn.tram.stock.domain.ReadingStore.Stored;

/** Which half days a store had to be read, and which nobody read. */
class WatchedDaysTest {

    private static final UUID STORE = UUID.randomUUID();
    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 15);

    private final List<Stored> readings = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    private void read(LocalDate day, Part part) {
        readings.add(
                new Stored(
                        STORE,
                        true,
                        new Reading(
                                UUID.randomUUID(),
                                day,
                                part,
                                new BigDecimal("4"),
                                true,
                                Instant.EPOCH,
                                "A",
                                "")));
    }

    private List<Day> days(int holding, String now) {
        return new WatchedDays(holding, flows, readings, Instant.parse(now))
                .between(SUNDAY.minusDays(1), SUNDAY.plusDays(1));
    }

    @Test
    void t14ReadOnlyOnceOnSundayIsAGap() {
        read(SUNDAY, Part.AM);
        Day sunday = days(100, "2026-11-16T02:00:00Z").get(1);
        assertThat(sunday.day()).isEqualTo(SUNDAY);
        assertThat(sunday.am().gap()).isFalse();
        assertThat(sunday.pm().gap()).isTrue();
    }

    @Test
    void aHolidayIsNoExcuse() {
        List<Day> days =
                new WatchedDays(5, flows, readings, Instant.parse("2026-09-03T02:00:00Z"))
                        .between(LocalDate.of(2026, 9, 2), LocalDate.of(2026, 9, 2));
        assertThat(days.get(0).am().gap()).isTrue();
        assertThat(days.get(0).pm().gap()).isTrue();
    }

    @Test
    void nothingIsAskedOfAnEmptyStore() {
        assertThat(days(0, "2026-11-16T02:00:00Z"))
                .allMatch(day -> !day.am().gap() && !day.pm().gap() && !day.am().required());
    }

    @Test
    void theDayIsNotOverBeforeItIsOver() {
        List<Day> days = days(10, "2026-11-15T03:00:00Z");
        Day today = days.get(days.size() - 1);
        assertThat(today.day()).isEqualTo(SUNDAY);
        assertThat(today.am().open()).isTrue();
        assertThat(today.am().gap()).isFalse();
        assertThat(today.pm().required()).isFalse();
    }

    @Test
    void whatTheStoreHeldFollowsFromTheLedgerBackwards() {
        // came on Sunday afternoon, was given away on Monday morning: 0 before, 0 now
        flows.add(new Flow(STORE, SUNDAY, Part.PM, 50, 0));
        flows.add(new Flow(STORE, SUNDAY.plusDays(1), Part.AM, 0, 50));
        List<Day> days = days(0, "2026-11-16T09:00:00Z");
        assertThat(days.get(0).am().required()).isFalse();
        assertThat(days.get(1).am().required()).isFalse();
        assertThat(days.get(1).pm().gap()).isTrue();
        assertThat(days.get(2).am().gap()).isTrue();
        assertThat(days.get(2).pm().required()).isFalse();
    }

    @Test
    void noonInVietNamPartsTheDay() {
        assertThat(WatchedDays.partOf(Instant.parse("2026-11-15T04:59:59Z"))).isEqualTo(Part.AM);
        assertThat(WatchedDays.partOf(Instant.parse("2026-11-15T05:00:00Z"))).isEqualTo(Part.PM);
        assertThat(WatchedDays.partOf(Instant.parse("2026-11-14T17:00:00Z"))).isEqualTo(Part.AM);
    }
}
