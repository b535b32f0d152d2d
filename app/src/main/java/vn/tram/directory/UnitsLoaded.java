package vn.tram.directory;

import java.time.LocalDate;
import vn.tram.staff.StaffId;

/** A division was stored; published inside the transaction that stores it. */
public record UnitsLoaded(LocalDate validFrom, int added, int changed, int closed, StaffId by) {}
