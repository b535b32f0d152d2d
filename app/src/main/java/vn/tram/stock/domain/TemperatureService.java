package vn.tram.stock.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.CommandTransaction;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreId;
import vn.tram.stock.StoreView;
import vn.tram.stock.Stores;
import vn.tram.stock.TemperatureOutOfRange;
import vn.tram.stock.Temperatures;
import vn.tram.stock.domain.ReadingStore.Stored;

@Service
class TemperatureService implements Temperatures {

    private final ReadingStore readings;
    private final WatchedStores watched;
    private final StoreRows stores;
    private final Stores face;
    private final TemperatureNotices notices;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final CommandTransaction commands;

    TemperatureService(
            ReadingStore readings,
            WatchedStores watched,
            StoreRows stores,
            Stores face,
            TemperatureNotices notices,
            AuditLog audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.readings = readings;
        this.watched = watched;
        this.stores = stores;
        this.face = face;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.commands = new CommandTransaction(transactions);
    }

    @Override
    public Outcome<Reading> read(
            UUID id, StoreId store, BigDecimal celsius, String note, Actor actor) {
        return commands.run(() -> enter(id, store, celsius, note, actor));
    }

    private Outcome<Reading> enter(
            UUID id, StoreId storeId, BigDecimal celsius, String note, Actor actor) {
        Outcome<Store> kept = kept(storeId.value(), actor);
        if (!kept.isDone()) {
            return kept.map(store -> null);
        }
        Optional<Stored> before = readings.byId(id);
        if (before.isPresent()) {
            return Outcome.done(before.get().reading());
        }
        Instant now = clock.instant();
        Store store = kept.value();
        LocalDate day = StoredTime.day(now);
        Part part = WatchedDays.partOf(now);
        if (readings.readAlready(store.id(), day, part)) {
            return Outcome.refused(Plain.READ_ALREADY);
        }
        return checked(store, celsius, note, false)
                .then(
                        words -> {
                            boolean fine = store.range().holds(celsius);
                            Reading reading =
                                    new Reading(
                                            id,
                                            day,
                                            part,
                                            celsius,
                                            fine,
                                            now,
                                            actor.displayName(),
                                            words);
                            return write(store, reading, actor);
                        });
    }

    private Outcome<Store> kept(UUID id, Actor actor) {
        Optional<Store> store = stores.byId(id).filter(one -> StoreAccess.maySee(one, actor));
        if (store.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        return StoreAccess.keeps(store.get(), actor)
                ? Outcome.done(store.get())
                : Outcome.refused(Plain.NOT_YOURS);
    }

    private static Outcome<String> checked(
            Store store, BigDecimal celsius, String note, boolean wordsNeeded) {
        String words = StringUtils.strip(StringUtils.defaultString(note));
        if (!TemperatureRules.possible(celsius)) {
            return Outcome.refused(Plain.TEMPERATURE_IMPOSSIBLE);
        }
        if (!store.range().holds(celsius) && words.length() < NOTE_MIN) {
            return Outcome.refused(Plain.MINUTES_MISSING);
        }
        if (wordsNeeded && words.isEmpty()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return words.length() > NOTE_MAX
                ? Outcome.refused(Plain.TEXT_TOO_LONG)
                : Outcome.done(words);
    }

    private Outcome<Reading> write(Store store, Reading reading, Actor actor) {
        try {
            readings.insert(store.id(), reading, actor);
        } catch (DuplicateKeyException somebodyElseDidMeanwhile) {
            return Outcome.refused(Plain.READ_ALREADY);
        }
        if (!reading.inRange()) {
            audit.record(
                    AuditEvent.by(actor, "stock.temperature-out-of-range")
                            .about(store.id())
                            .in(store.place())
                            .with("amount", reading.celsius().toPlainString())
                            .with("reason", reading.note()));
            events.publishEvent(
                    new TemperatureOutOfRange(
                            new StoreId(store.id()),
                            store.name(),
                            reading.celsius(),
                            reading.note(),
                            actor));
            notices.outOfRange(store, reading, actor.id(), repeated(store, reading));
        }
        return Outcome.done(reading);
    }

    /** Whether the store lapsed before in the seven days that end with this reading. */
    private boolean repeated(Store store, Reading reading) {
        LocalDate first = reading.day().minusDays(WATCHED_DAYS);
        List<Day> days =
                watched.days(List.of(store.id()), first, reading.day(), clock.instant())
                        .get(store.id());
        Day day = days.get(days.size() - 1);
        HalfDay half = reading.part() == Part.AM ? day.am() : day.pm();
        return GapRound.lapses(days, day, half) > 1;
    }

    @Override
    public Outcome<Reading> correct(
            UUID id, UUID reading, BigDecimal celsius, String reason, Actor actor) {
        return commands.run(() -> replace(id, reading, celsius, reason, actor));
    }

    private Outcome<Reading> replace(
            UUID id, UUID readingId, BigDecimal celsius, String reason, Actor actor) {
        Optional<Stored> old = readings.byId(readingId);
        if (old.isEmpty()) {
            return Outcome.refused(Plain.NOT_FOUND);
        }
        Reading slip = old.get().reading();
        return kept(old.get().store(), actor)
                .then(
                        store ->
                                checked(store, celsius, reason, true)
                                        .then(
                                                words -> {
                                                    if (!readings.replace(readingId, id)) {
                                                        return Outcome.refused(Plain.NOT_NOW);
                                                    }
                                                    audit.record(corrected(store, slip, actor));
                                                    return write(
                                                            store,
                                                            again(
                                                                    id, slip, store, celsius, words,
                                                                    actor),
                                                            actor);
                                                }));
    }

    private static AuditEvent corrected(Store store, Reading slip, Actor actor) {
        return AuditEvent.by(actor, "stock.temperature-corrected")
                .about(store.id())
                .in(store.place())
                .with("day", slip.day().toString())
                .with("amount", slip.celsius().toPlainString());
    }

    private Reading again(
            UUID id, Reading slip, Store store, BigDecimal celsius, String words, Actor actor) {
        return new Reading(
                id,
                slip.day(),
                slip.part(),
                celsius,
                store.range().holds(celsius),
                clock.instant(),
                actor.displayName(),
                words);
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
    public List<StoreWatch> watch(Actor actor) {
        List<StoreView> seen = face.visible("", actor);
        if (seen.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = seen.stream().map(store -> store.id().value()).toList();
        LocalDate today = StoredTime.today(clock);
        LocalDate first = today.minusDays(WATCHED_DAYS - 1L);
        Map<UUID, List<Day>> days = watched.days(ids, first, today, clock.instant());
        return seen.stream()
                .map(store -> watch(store, days.get(store.id().value())))
                .filter(Optional::isPresent)
                .map(Optional::get)
                .sorted(
                        Comparator.comparingInt((StoreWatch one) -> -one.gaps() - one.outOfRange())
                                .thenComparing(one -> one.store().name()))
                .toList();
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
