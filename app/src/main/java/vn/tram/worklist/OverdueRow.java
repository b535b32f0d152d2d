package vn.tram.worklist;

import java.time.Instant;
import java.util.Optional;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.Role;

/**
 * Overdue tasks of one kind in one commune.
 *
 * @param province the commune's province by the division of the cases' date
 */
public record OverdueRow(
        UnitCode commune,
        Optional<UnitCode> province,
        String process,
        String task,
        Role role,
        int count,
        Instant oldestDue) {}
