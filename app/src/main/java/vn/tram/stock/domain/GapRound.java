package vn.tram.stock.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.stock.Temperatures;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.Temperatures.HalfDay;

/**
 * Looks for half days that ended without a reading and tells of them. Looking twice tells once, so
 * it needs no memory; after a standstill of the application it finds the gaps of the last day.
 */
@Component
class GapRound {

    /** A gap that nobody was told of for longer is old news. */
    private static final Duration NEWS = Duration.ofHours(24);

    private static final int CHUNK = 200;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final StoreRows stores;
    private final WatchedStores watched;
    private final TemperatureNotices notices;

    GapRound(StoreRows stores, WatchedStores watched, TemperatureNotices notices) {
        this.stores = stores;
        this.watched = watched;
        this.notices = notices;
    }

    /** Where a round goes on; the first one begins before all stores. */
    static UUID start() {
        return BEFORE_ALL;
    }

    /**
     * Some stores after one; answers with the last, or with the start when it was through.
     *
     * @param now the instant to look from
     */
    @Transactional
    public UUID look(UUID after, Instant now) {
        LocalDate today = StoredTime.day(now);
        LocalDate first = today.minusDays(Temperatures.WATCHED_DAYS);
        List<Store> some = stores.watched(after, StoredTime.startOf(first), CHUNK);
        Map<UUID, List<Day>> days =
                watched.days(some.stream().map(Store::id).toList(), first, today, now);
        some.forEach(store -> tell(store, days.get(store.id()), now));
        return some.size() < CHUNK ? BEFORE_ALL : some.get(some.size() - 1).id();
    }

    private void tell(Store store, List<Day> days, Instant now) {
        for (Day day : days) {
            for (HalfDay half : List.of(day.am(), day.pm())) {
                Instant ended = WatchedDays.end(day.day(), half.part());
                if (half.gap() && ended.isAfter(now.minus(NEWS))) {
                    notices.gap(store, day.day(), half.part(), lapses(days, day, half) > 1);
                }
            }
        }
    }

    /**
     * Gaps and readings out of range in the seven days until the end of a half day, this included.
     */
    static long lapses(List<Day> days, Day last, HalfDay half) {
        List<Day> until =
                days.stream()
                        .filter(
                                day ->
                                        !day.day().isAfter(last.day())
                                                && day.day()
                                                        .isAfter(
                                                                last.day()
                                                                        .minusDays(
                                                                                Temperatures
                                                                                        .WATCHED_DAYS)))
                        .collect(Collectors.toList());
        return until.stream()
                .flatMap(
                        day ->
                                day.day().equals(last.day()) && half.equals(day.am())
                                        ? Stream.of(day.am())
                                        : Stream.of(day.am(), day.pm()))
                .filter(GapRound::lapse)
                .count();
    }

    private static boolean lapse(HalfDay half) {
        return half.gap() || half.reading().filter(one -> !one.inRange()).isPresent();
    }
}
