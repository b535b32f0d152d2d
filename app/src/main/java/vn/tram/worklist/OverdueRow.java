package vn.tram.worklist;

import java.time.Instant;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Role;

/** Overdue tasks of one kind in one commune. */
public record OverdueRow(
        UnitCode commune, String process, String task, Role role, int count, Instant oldestDue) {}
