package vn.tram.directory.domain;

import java.util.Optional;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;

/** One unit as a file gives it: everything but its period. */
record UnitRow(
        UnitLevel level, UnitCode code, Optional<UnitCode> parent, String name, String kind) {

    static final int NAME_MAX_LENGTH = 100;
    static final int KIND_MAX_LENGTH = 40;
}
