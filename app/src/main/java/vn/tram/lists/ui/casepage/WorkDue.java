package vn.tram.lists.ui.casepage;

import java.time.Instant;
import java.time.LocalDate;
import vn.tram.ruleset.DeadlineRuleView;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.shell.Formats;
import vn.tram.shell.kit.Due;
import vn.tram.worklist.WorkItem;

/** When a task is due, counted in working days where its rule counts in them. */
final class WorkDue {

    private final CaseServices services;

    WorkDue(CaseServices services) {
        this.services = services;
    }

    Due of(WorkItem item) {
        Instant now = services.clock().instant();
        boolean working =
                services.deadlines().history(item.dueRule()).stream()
                        .findFirst()
                        .map(DeadlineRuleView::unit)
                        .filter(unit -> unit == DeadlineUnit.WORKING_DAYS)
                        .isPresent();
        return working
                ? Due.inWorkingDays(item.dueAt(), workingDays(now, item.dueAt()))
                : Due.at(item.dueAt());
    }

    private int workingDays(Instant now, Instant due) {
        LocalDate last = LocalDate.ofInstant(due, Formats.ZONE);
        return (int)
                LocalDate.ofInstant(now, Formats.ZONE)
                        .plusDays(1)
                        .datesUntil(
                                last.isAfter(LocalDate.ofInstant(now, Formats.ZONE))
                                        ? last.plusDays(1)
                                        : LocalDate.ofInstant(now, Formats.ZONE).plusDays(1))
                        .filter(services.calendar()::isWorkingDay)
                        .count();
    }
}
