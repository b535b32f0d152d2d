package vn.tram.directory.domain;

import java.util.List;
import vn.tram.directory.UnitFileFault;

/**
 * A file that was read: its units, or what is wrong with it. The units count only without faults.
 */
record UnitFile(List<UnitRow> units, List<UnitFileFault> faults) {

    static UnitFile unreadable(UnitFileFault fault) {
        return new UnitFile(List.of(), List.of(fault));
    }
}
