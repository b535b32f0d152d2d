package vn.tram.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.tram.directory.UnitImportReport;
import vn.tram.kernel.UnitCode;

/**
 * What must happen to the table so that a file is the division from a date on. For the date of the
 * newest division it takes back what that load did, where the file no longer wants it: versions
 * that began on the date vanish, versions that it had ended are opened again.
 *
 * @param discard codes whose open version began on the date itself and goes
 * @param close codes whose open version began earlier and ends the day before
 * @param reopen codes whose version that ended the day before goes on after all
 * @param insert units that begin on the date
 */
record DivisionChange(
        List<UnitCode> discard,
        List<UnitCode> close,
        List<UnitCode> reopen,
        List<UnitRow> insert,
        UnitImportReport report) {

    /**
     * @param open versions in force without an end
     * @param ended versions whose last day is the day before the date
     */
    static DivisionChange to(
            Collection<UnitRow> file,
            Collection<StoredUnit> open,
            Collection<StoredUnit> ended,
            LocalDate date) {
        Map<UnitCode, UnitRow> wanted =
                file.stream().collect(Collectors.toMap(UnitRow::code, Function.identity()));
        Map<UnitCode, StoredUnit> before = byCode(open);
        Map<UnitCode, StoredUnit> revivable = byCode(ended);
        List<UnitCode> discard = new ArrayList<>();
        List<UnitCode> close = new ArrayList<>();
        for (StoredUnit stored : open) {
            if (!stored.unit().equals(wanted.get(stored.unit().code()))) {
                (stored.validFrom().equals(date) ? discard : close).add(stored.unit().code());
            }
        }
        List<UnitCode> reopen = new ArrayList<>();
        List<UnitRow> insert = new ArrayList<>();
        int added = 0;
        for (UnitRow unit : file) {
            StoredUnit known = before.get(unit.code());
            if (known != null && known.unit().equals(unit)) {
                continue;
            }
            added += known == null ? 1 : 0;
            StoredUnit earlier = revivable.get(unit.code());
            if (earlier != null && earlier.unit().equals(unit)) {
                reopen.add(unit.code());
            } else {
                insert.add(unit);
            }
        }
        int changed = reopen.size() + insert.size() - added;
        int closed = discard.size() + close.size() - changed;
        return new DivisionChange(
                discard,
                close,
                reopen,
                insert,
                new UnitImportReport(date, file.size(), added, changed, closed));
    }

    private static Map<UnitCode, StoredUnit> byCode(Collection<StoredUnit> units) {
        return units.stream()
                .collect(Collectors.toMap(stored -> stored.unit().code(), Function.identity()));
    }

    boolean isEmpty() {
        return discard.isEmpty() && close.isEmpty() && reopen.isEmpty() && insert.isEmpty();
    }
}
