package vn.tram.stock.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.Temperatures.HalfDay;
import vn.tram.stock.Temperatures.Part;
import vn.tram.stock.Temperatures.Reading;
import vn.tram.stock.domain.ReadingStore.Flow;
import vn.tram.stock.domain.ReadingStore.Stored;

/**
 * The half days of one store. Whether it held vaccine follows from what it holds now and the
 * ledger, walked backwards: on a morning it must have held some when the day began, on an afternoon
 * at noon or later.
 */
final class WatchedDays {

    private record Half(LocalDate day, Part part) {}

    private final Map<Half, Flow> flows;
    private final Map<Half, List<Stored>> readings;
    private final Instant now;
    private int holding;

    /**
     * @param holding doses in the store now
     * @param flows of this store, from the first day asked for until now
     */
    WatchedDays(int holding, List<Flow> flows, List<Stored> readings, Instant now) {
        this.holding = holding;
        this.flows =
                flows.stream()
                        .collect(
                                Collectors.toMap(
                                        flow -> new Half(flow.day(), flow.part()), flow -> flow));
        this.readings =
                readings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        one ->
                                                new Half(
                                                        one.reading().day(),
                                                        one.reading().part())));
        this.now = now;
    }

    /** From the first day until the last, which is today or before. Answers once. */
    List<Day> between(LocalDate first, LocalDate last) {
        List<Day> days = new ArrayList<>();
        for (LocalDate day = StoredTime.day(now); !day.isBefore(first); day = day.minusDays(1)) {
            HalfDay pm = half(day, Part.PM);
            HalfDay am = half(day, Part.AM);
            if (!day.isAfter(last)) {
                days.add(new Day(day, am, pm));
            }
        }
        Collections.reverse(days);
        return days;
    }

    private HalfDay half(LocalDate day, Part part) {
        Half key = new Half(day, part);
        Optional<Flow> flow = Optional.ofNullable(flows.get(key));
        int in = flow.map(Flow::in).orElse(0);
        holding = holding - in + flow.map(Flow::out).orElse(0);
        boolean begun = !now.isBefore(start(day, part));
        boolean required = begun && (holding > 0 || part == Part.PM && in > 0);
        List<Stored> stored = readings.getOrDefault(key, List.of());
        Optional<Reading> live =
                stored.stream().filter(Stored::live).map(Stored::reading).findFirst();
        List<Reading> replaced =
                stored.stream().filter(one -> !one.live()).map(Stored::reading).toList();
        boolean over = !now.isBefore(end(day, part));
        boolean missing = required && live.isEmpty();
        return new HalfDay(part, required, live, replaced, missing && over, missing && !over);
    }

    static Part partOf(Instant at) {
        return at.atZone(WorkingCalendar.ZONE).toLocalTime().isBefore(LocalTime.NOON)
                ? Part.AM
                : Part.PM;
    }

    private static Instant start(LocalDate day, Part part) {
        return part == Part.AM ? StoredTime.startOf(day) : noon(day);
    }

    static Instant end(LocalDate day, Part part) {
        return part == Part.AM ? noon(day) : StoredTime.startOf(day.plusDays(1));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(WorkingCalendar.ZONE).toInstant();
    }
}
