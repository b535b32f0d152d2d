package vn.tram.worklist;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.shell.Formats;
import vn.tram.shell.kit.Due;

/**
 * When tasks are due as screens say it: in working days where the rule counts in them, by the
 * holiday table of now.
 */
@Component
public class WorkDues {

    private final WorkingCalendar calendar;
    private final Clock clock;

    WorkDues(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public Due of(WorkItem item) {
        if (item.dueUnit() != DeadlineUnit.WORKING_DAYS) {
            return Due.at(item.dueAt());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        LocalDate last = LocalDate.ofInstant(item.dueAt(), Formats.ZONE);
        return Due.inWorkingDays(item.dueAt(), calendar.workingDaysAfter(today, last));
    }
}
