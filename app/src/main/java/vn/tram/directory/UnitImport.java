package vn.tram.directory;

import java.io.InputStream;
import java.time.LocalDate;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/** Loads the administrative division of the whole country as it stands from a date. */
public interface UnitImport {

    /** Files above this many bytes are refused before they are read to the end. */
    int MAX_BYTES = 16 * 1024 * 1024;

    /**
     * What {@link #load} would change, with the same refusals; nothing is stored. For the question
     * before a load, which no later load with an earlier day can undo.
     */
    Outcome<UnitImportReport> preview(InputStream csv, LocalDate validFrom, Actor actor);

    /**
     * Takes a CSV file with the header {@code level,code,parent_code,name,kind} in UTF-8 (a byte
     * order mark is accepted) as the complete division from {@code validFrom} on. Units whose name,
     * kind, parent and level stay the same continue; changed ones end the day before and begin a
     * new version; missing ones end the day before. What held before {@code validFrom} is
     * untouched.
     *
     * <p>The newest division may be loaded again for its own date: the same file changes nothing, a
     * corrected one leaves what it would have left had it been the first. A date before the newest
     * division is refused ({@link DirectoryRefusal.LaterDivisionLoaded}), because history that
     * cases already rest on would have to be rewritten. One transaction; nothing is stored when the
     * file has a single fault ({@link UnitFileRefused} names them by line). Publishes {@link
     * UnitsLoaded} in that transaction when something was stored.
     *
     * @param csv read to its end but not closed
     * @param actor must hold ADMIN for the whole country
     */
    Outcome<UnitImportReport> load(InputStream csv, LocalDate validFrom, Actor actor);
}
