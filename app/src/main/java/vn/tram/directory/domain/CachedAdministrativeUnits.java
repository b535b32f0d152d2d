package vn.tram.directory.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.directory.AdministrativeUnits;
import vn.tram.directory.UnitsLoaded;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;

/** Answers from memory, and looks every few seconds whether some node has imported units. */
@Component
class CachedAdministrativeUnits implements AdministrativeUnits {

    private static final long CHECK_EVERY_NANOS = Duration.ofSeconds(5).toNanos();

    private final UnitStore store;
    private final LongSupplier nanos;

    // one object, so that a reader never sees the units of one import with the token of another
    private volatile Loaded loaded;

    // the machine's own counter and not the Clock: the age of memory is no business time
    private record Loaded(Division division, UUID token, long checkedAt) {}

    @Autowired
    CachedAdministrativeUnits(UnitStore store) {
        this(store, System::nanoTime);
    }

    CachedAdministrativeUnits(UnitStore store, LongSupplier nanos) {
        this.store = store;
        this.nanos = nanos;
    }

    Division division() {
        Loaded now = loaded;
        if (now == null || nanos.getAsLong() - now.checkedAt() > CHECK_EVERY_NANOS) {
            return refresh().division();
        }
        return now.division();
    }

    private synchronized Loaded refresh() {
        Loaded before = loaded;
        long now = nanos.getAsLong();
        if (before != null && now - before.checkedAt() <= CHECK_EVERY_NANOS) {
            return before;
        }
        // the token first: units that are newer than it are only read once more
        UUID token = store.token();
        Division division =
                before != null && before.token().equals(token)
                        ? before.division()
                        : new Division(store.all());
        loaded = new Loaded(division, token, now);
        return loaded;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(UnitsLoaded event) {
        loaded = null;
    }

    @Override
    public Optional<AdministrativeUnit> at(UnitCode code, LocalDate date) {
        return division().at(code, date);
    }

    @Override
    public List<AdministrativeUnit> children(Optional<UnitCode> parent, LocalDate date) {
        return division().children(parent, date);
    }

    @Override
    public List<AdministrativeUnit> ancestry(UnitCode code, LocalDate date) {
        return division().ancestry(code, date);
    }

    @Override
    public boolean within(UnitCode unit, UnitCode scope, LocalDate date) {
        return division().within(unit, scope, date);
    }

    @Override
    public Optional<AdministrativeUnit> named(String text, UnitCode scope, LocalDate date) {
        return named(text, Optional.empty(), Optional.of(scope), date);
    }

    @Override
    public Optional<AdministrativeUnit> named(
            String text, UnitLevel level, Optional<UnitCode> scope, LocalDate date) {
        return named(text, Optional.of(level), scope, date);
    }

    private Optional<AdministrativeUnit> named(
            String text, Optional<UnitLevel> level, Optional<UnitCode> scope, LocalDate date) {
        Division division = division();
        Optional<AdministrativeUnit> byCode =
                UnitCodes.parse(text)
                        .flatMap(code -> division.at(code, date))
                        .filter(unit -> fits(division, unit, level, scope, date));
        return byCode.or(
                () ->
                        division.names()
                                .named(text, unit -> fits(division, unit, level, scope, date)));
    }

    private static boolean fits(
            Division division,
            AdministrativeUnit unit,
            Optional<UnitLevel> level,
            Optional<UnitCode> scope,
            LocalDate date) {
        return unit.validOn(date)
                && level.map(unit.level()::equals).orElse(true)
                && scope.map(s -> division.within(unit.code(), s, date)).orElse(true);
    }

    @Override
    public List<AdministrativeUnit> search(String text, LocalDate date, int limit) {
        return division().names().search(text, date, limit);
    }
}
