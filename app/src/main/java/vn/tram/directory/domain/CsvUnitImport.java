package vn.tram.directory.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tram.directory.DirectoryRefusal;
import vn.tram.directory.UnitFileRefused;
import vn.tram.directory.UnitImport;
import vn.tram.directory.UnitImportReport;
import vn.tram.directory.UnitsLoaded;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** Reads and checks outside of the transaction, which then only compares and writes. */
@Component
class CsvUnitImport implements UnitImport {

    private static final int BYTES_A_MEGABYTE = 1024 * 1024;

    private final UnitStore store;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CsvUnitImport(
            UnitStore store,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Outcome<UnitImportReport> preview(InputStream csv, LocalDate validFrom, Actor actor) {
        Outcome<List<UnitRow>> file = units(csv, actor);
        if (file instanceof Outcome.Refused<List<UnitRow>> refused) {
            return Outcome.refused(refused.refusal());
        }
        return transaction.execute(
                status -> change(file.value(), validFrom).map(DivisionChange::report));
    }

    @Override
    public Outcome<UnitImportReport> load(InputStream csv, LocalDate validFrom, Actor actor) {
        Outcome<List<UnitRow>> file = units(csv, actor);
        if (file instanceof Outcome.Refused<List<UnitRow>> refused) {
            return Outcome.refused(refused.refusal());
        }
        return transaction.execute(status -> store(file.value(), validFrom, actor));
    }

    private static Outcome<List<UnitRow>> units(InputStream csv, Actor actor) {
        if (!Administrators.ofTheCountry(actor)) {
            return Outcome.refused(new DirectoryRefusal.NotAdministrator());
        }
        byte[] bytes = read(csv);
        if (bytes.length > MAX_BYTES) {
            return Outcome.refused(
                    new DirectoryRefusal.UnitFileTooLarge(MAX_BYTES / BYTES_A_MEGABYTE));
        }
        UnitFile file = UnitFileReader.read(bytes);
        return file.faults().isEmpty()
                ? Outcome.done(file.units())
                : Outcome.refused(UnitFileRefused.of(file.faults()));
    }

    private Outcome<DivisionChange> change(List<UnitRow> units, LocalDate validFrom) {
        Optional<LocalDate> newest = store.newestDivision();
        if (newest.filter(validFrom::isBefore).isPresent()) {
            return Outcome.refused(new DirectoryRefusal.LaterDivisionLoaded(newest.get()));
        }
        return Outcome.done(
                DivisionChange.to(
                        units,
                        store.endingAt(UnitStore.OPEN),
                        store.endingAt(validFrom),
                        validFrom));
    }

    private Outcome<UnitImportReport> store(List<UnitRow> units, LocalDate validFrom, Actor actor) {
        store.lock();
        Outcome<DivisionChange> change = change(units, validFrom);
        if (change instanceof Outcome.Done<DivisionChange> done
                && !(done.value().isEmpty() && isNewest(validFrom))) {
            apply(done.value(), units.size(), validFrom, actor);
        }
        return change.map(DivisionChange::report);
    }

    private boolean isNewest(LocalDate validFrom) {
        return store.newestDivision().filter(validFrom::equals).isPresent();
    }

    private void apply(DivisionChange change, int units, LocalDate validFrom, Actor actor) {
        store.apply(change, validFrom);
        store.recordDivision(validFrom, units, clock.instant(), actor.id());
        UnitImportReport report = change.report();
        events.publishEvent(
                new UnitsLoaded(
                        validFrom, report.added(), report.changed(), report.closed(), actor.id()));
    }

    private static byte[] read(InputStream csv) {
        try {
            return csv.readNBytes(MAX_BYTES + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
