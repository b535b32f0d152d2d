package vn.tram.directory.domain;

import java.time.LocalDate;

/** A version as it lies in the table: the unit and the first day it was so. */
record StoredUnit(UnitRow unit, LocalDate validFrom) {}
