package vn.tram.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.WorkingCalendar;

/** When the acts of a story happen: on working days, in office hours, never in the future. */
@Component
@Profile("demo")
class StoryDays {

    private final WorkingCalendar calendar;
    private final DemoClock clock;

    StoryDays(WorkingCalendar calendar, DemoClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The calling thread lives at the time of this act from now on. */
    Instant goTo(Story story, Story.Act act) {
        clock.comeBack();
        Instant time = timeOf(story, act, clock);
        clock.moveTo(time);
        return time;
    }

    /** The calling thread lives in that time, unless it lies ahead: then nothing changes. */
    boolean goTo(Instant time) {
        if (time.isAfter(now())) {
            return false;
        }
        clock.moveTo(time);
        return true;
    }

    /** The real time; the calling thread lives in it again. */
    Instant now() {
        clock.comeBack();
        return clock.instant();
    }

    /** The day of an act, so many working days before another; days ahead are days of the week. */
    LocalDate day(Optional<LocalDate> last, int daysAgo) {
        LocalDate from = last.orElseGet(() -> LocalDate.ofInstant(now(), WorkingCalendar.ZONE));
        return daysAgo <= 0 ? from.plusDays(-daysAgo) : workingDaysBefore(from, daysAgo);
    }

    void comeBack() {
        clock.comeBack();
    }

    /** The calling thread lives a little later. */
    Instant goOn(Duration later) {
        Instant time = clock.instant().plus(later);
        clock.moveTo(time);
        return time;
    }

    private Instant timeOf(Story story, Story.Act act, Clock now) {
        LocalDate last =
                story.lastDay()
                        .orElseGet(() -> LocalDate.ofInstant(now.instant(), WorkingCalendar.ZONE));
        Instant time =
                workingDaysBefore(last, story.daysAgo(act))
                        .atTime(hour(act))
                        .atZone(WorkingCalendar.ZONE)
                        .toInstant();
        Instant latest = now.instant().minus(Duration.ofMinutes(60 - 8L * act.ordinal()));
        return time.isAfter(latest) ? latest : time;
    }

    private LocalDate workingDaysBefore(LocalDate last, int days) {
        LocalDate day = last;
        for (int left = days; left > 0 || !calendar.isWorkingDay(day); ) {
            day = day.minusDays(1);
            left -= calendar.isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static LocalTime hour(Story.Act act) {
        return switch (act) {
            case OPEN -> LocalTime.of(8, 12);
            case SUBMIT -> LocalTime.of(10, 5);
            case REVIEW -> LocalTime.of(14, 20);
            case COMPARE -> LocalTime.of(15, 35);
            case APPROVE -> LocalTime.of(16, 10);
            case PRIORITISE -> LocalTime.of(16, 40);
        };
    }
}
