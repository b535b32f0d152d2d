package vn.tram.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.workflow.Rehearsal;

/** When the acts of a session's story happen: never in the future. */
@Component
@Profile("demo")
class SessionDays {

    private static final LocalTime USUAL_BEGIN = LocalTime.of(7, 30);
    private static final LocalTime USUAL_END = LocalTime.of(16, 30);
    private static final LocalTime FIRST = LocalTime.of(0, 1);
    private static final LocalTime LAST = LocalTime.of(23, 55);
    private static final Duration RUNNING_FOR = Duration.ofMinutes(150);
    private static final Duration GOES_ON_FOR = Duration.ofHours(2);

    private final StoryDays days;
    private final Rehearsal rehearsal;

    SessionDays(StoryDays days, Rehearsal rehearsal) {
        this.days = days;
        this.rehearsal = rehearsal;
    }

    LocalDate heldOn(SessionStory story) {
        return days.day(story.lastDay(), story.daysAgo(SessionStory.Act.HOLD));
    }

    private boolean today(SessionStory story) {
        return story.lastDay().isEmpty() && story.daysAgo(SessionStory.Act.HOLD) == 0;
    }

    /** A session of today has begun already and goes on for a while, whatever the hour. */
    LocalTime begin(SessionStory story) {
        LocalTime early = time(days.now().minus(RUNNING_FOR), heldOn(story));
        return today(story) && early.isBefore(USUAL_BEGIN) ? early : USUAL_BEGIN;
    }

    LocalTime end(SessionStory story) {
        LocalTime late = time(days.now().plus(GOES_ON_FOR), heldOn(story));
        return today(story) && late.isAfter(USUAL_END) ? late : USUAL_END;
    }

    private static LocalTime time(Instant at, LocalDate day) {
        LocalDate on = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        if (on.isBefore(day)) {
            return FIRST;
        }
        LocalTime time = LocalTime.ofInstant(at, WorkingCalendar.ZONE).withSecond(0).withNano(0);
        return on.isAfter(day) || time.isAfter(LAST) ? LAST : time.isBefore(FIRST) ? FIRST : time;
    }

    void goTo(SessionStory story, SessionStory.Act act) {
        LocalDate day = days.day(story.lastDay(), story.daysAgo(act));
        Instant time = at(day, hour(story, act));
        Instant latest = days.now().minus(RUNNING_FOR).minusSeconds(60L * (7 - act.ordinal()));
        boolean held = act.compareTo(SessionStory.Act.HOLD) >= 0;
        if (held && today(story)) {
            latest = at(day, time(latest, day));
        }
        move(time.isAfter(latest) ? latest : time);
    }

    private LocalTime hour(SessionStory story, SessionStory.Act act) {
        return switch (act) {
            case OPEN -> LocalTime.of(16, 30);
            case SUBMIT -> LocalTime.of(16, 50);
            case APPROVE -> LocalTime.of(17, 5);
            case PREPARE -> LocalTime.of(17, 20);
            case HOLD -> begin(story);
            case RECONCILE -> LocalTime.of(16, 40);
            case CONFIRM -> LocalTime.of(17, 10);
        };
    }

    /** When somebody of a group is injected. */
    Instant injected(SessionStory story, SessionStory.Group group, int place) {
        Duration later = Duration.ofMinutes((long) place * group.every());
        if (group.from() == null) {
            return days.now().minus(Duration.ofMinutes(group.ago())).plus(later);
        }
        return at(heldOn(story), LocalTime.parse(group.from())).plus(later);
    }

    /** The calling thread lives so many minutes before or after that; not where it lies ahead. */
    boolean goTo(SessionStory story, Instant injected, int minutes) {
        LocalDate day = heldOn(story);
        Instant time = injected.plus(Duration.ofMinutes(minutes));
        Instant first = at(day, FIRST);
        boolean there = days.goTo(time.isBefore(first) ? first : time);
        if (there) {
            rehearsal.at(time.isBefore(first) ? first : time);
        }
        return there;
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private void move(Instant time) {
        days.goTo(time);
        rehearsal.at(time);
    }

    /** A background step whose worker was killed is taken over when its lease has run out. */
    void workOff() {
        rehearsal.at(days.goOn(Duration.ofSeconds(70)));
        rehearsal.workOff();
    }
}
