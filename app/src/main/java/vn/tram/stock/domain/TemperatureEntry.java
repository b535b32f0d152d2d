package vn.tram.stock.domain;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.lang3.StringUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.tram.audit.AuditEvent;
import vn.tram.audit.AuditLog;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;
import vn.tram.stock.StockRefusal.Plain;
import vn.tram.stock.StoreId;
import vn.tram.stock.TemperatureOutOfRange;
import vn.tram.stock.Temperatures;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.Temperatures.HalfDay;
import vn.tram.stock.Temperatures.Part;
import vn.tram.stock.Temperatures.Reading;
import vn.tram.stock.domain.ReadingStore.Stored;

/** A reading is written down, and a slip written anew, in the caller's transaction. */
@Component
class TemperatureEntry {

    private final ReadingStore readings;
    private final WatchedStores watched;
    private final StoreRows stores;
    private final TemperatureNotices notices;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TemperatureEntry(
            ReadingStore readings,
            WatchedStores watched,
            StoreRows stores,
            TemperatureNotices notices,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.readings = readings;
        this.watched = watched;
        this.stores = stores;
        this.notices = notices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    Outcome<Reading> enter(UUID id, StoreId storeId, BigDecimal celsius, String note, Actor actor) {
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
        if (!store.range().holds(celsius) && words.length() < Temperatures.NOTE_MIN) {
            return Outcome.refused(Plain.MINUTES_MISSING);
        }
        if (wordsNeeded && words.isEmpty()) {
            return Outcome.refused(Plain.REASON_MISSING);
        }
        return words.length() > Temperatures.NOTE_MAX
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
        LocalDate first = reading.day().minusDays(Temperatures.WATCHED_DAYS);
        List<Day> days =
                watched.days(List.of(store.id()), first, reading.day(), clock.instant())
                        .get(store.id());
        Day day = days.get(days.size() - 1);
        HalfDay half = reading.part() == Part.AM ? day.am() : day.pm();
        return GapRound.lapses(days, day, half) > 1;
    }

    Outcome<Reading> replace(
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
}
