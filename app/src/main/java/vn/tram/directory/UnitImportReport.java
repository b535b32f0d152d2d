package vn.tram.directory;

import java.time.LocalDate;

/**
 * What a load changed against the division known until then.
 *
 * @param units rows in the file
 * @param added codes that were not in force
 * @param changed codes whose name, kind, parent or level is another one
 * @param closed codes that are no longer in force
 */
public record UnitImportReport(LocalDate validFrom, int units, int added, int changed, int closed) {

    public boolean changesNothing() {
        return added + changed + closed == 0;
    }

    public int unchanged() {
        return units - added - changed;
    }
}
