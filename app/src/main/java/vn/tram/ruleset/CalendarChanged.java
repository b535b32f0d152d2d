package vn.tram.ruleset;

import java.time.LocalDate;
import vn.tram.staff.StaffId;

/** A day of the working calendar was entered; published inside the transaction that stores it. */
public record CalendarChanged(LocalDate day, StaffId by) {}
