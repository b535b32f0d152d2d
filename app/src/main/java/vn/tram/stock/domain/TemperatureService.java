package vn.tram.stock.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.StoreId;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;
import vn.tram.stock.Temperatures;

@Service
class TemperatureService implements Temperatures {

    private final TemperatureEntry entry;
    private final WatchedStores watched;
    private final StoreRows stores;
    private final Stores face;
    private final Clock clock;
    private final CommandTransaction commands;

    TemperatureService(
            TemperatureEntry entry,
            WatchedStores watched,
            StoreRows stores,
            Stores face,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.entry = entry;
        this.watched = watched;
        this.stores = stores;
        this.face = face;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<Reading> read(
            UUID id, StoreId store, BigDecimal celsius, String note, Actor actor) {
        return commands.run(() -> entry.enter(id, store, celsius, note, actor));
    }

    @Override
    public Outcome<Reading> correct(
            UUID id, UUID reading, BigDecimal celsius, String reason, Actor actor) {
        return commands.run(() -> entry.replace(id, reading, celsius, reason, actor));
    }

    @Override
    public Part partNow() {
        return WatchedDays.partOf(clock.instant());
    }

    @Override
    public YearMonth thisMonth() {
        return YearMonth.from(StoredTime.today(clock));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Day> month(StoreId storeId, YearMonth month, Actor actor) {
        Optional<Store> store =
                stores.byId(storeId.value()).filter(one -> StoreAccess.maySee(one, actor));
        LocalDate first = month.atDay(1);
        LocalDate today = StoredTime.today(clock);
        if (store.isEmpty() || first.isAfter(today)) {
            return List.of();
        }
        LocalDate last = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        UUID id = store.get().id();
        return watched.days(List.of(id), first, last, clock.instant()).get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Watched watch(Actor actor) {
        List<StoreView> seen = face.visible("", Optional.empty(), Stores.MOST, actor);
        if (seen.isEmpty()) {
            return new Watched(List.of(), false);
        }
        List<UUID> ids = seen.stream().map(store -> store.id().value()).toList();
        LocalDate today = StoredTime.today(clock);
        LocalDate first = today.minusDays(WATCHED_DAYS - 1L);
        Map<UUID, List<Day>> days = watched.days(ids, first, today, clock.instant());
        List<StoreWatch> watches =
                seen.stream()
                        .flatMap(store -> watch(store, days.get(store.id().value())).stream())
                        .sorted(
                                Comparator.comparingInt(
                                                (StoreWatch one) -> -one.gaps() - one.outOfRange())
                                        .thenComparing(one -> one.store().name()))
                        .toList();
        return new Watched(watches, seen.size() == Stores.MOST);
    }

    private static Optional<StoreWatch> watch(StoreView store, List<Day> days) {
        List<HalfDay> halves = days.stream().flatMap(day -> Stream.of(day.am(), day.pm())).toList();
        boolean watched =
                halves.stream().anyMatch(half -> half.required() || half.reading().isPresent());
        if (!watched) {
            return Optional.empty();
        }
        List<Reading> read = halves.stream().flatMap(half -> half.reading().stream()).toList();
        Optional<LocalDate> lastGap =
                days.stream()
                        .filter(day -> day.am().gap() || day.pm().gap())
                        .map(Day::day)
                        .reduce((a, b) -> b);
        return Optional.of(
                new StoreWatch(
                        store,
                        (int) halves.stream().filter(HalfDay::gap).count(),
                        lastGap,
                        (int) read.stream().filter(one -> !one.inRange()).count(),
                        read.isEmpty()
                                ? Optional.empty()
                                : Optional.of(read.get(read.size() - 1))));
    }
}
