package vn.tram.ruleset;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.tram.kernel.Outcome;
import vn.tram.staff.Actor;

/**
 * Working days of public offices: Monday to Friday without the public holidays (Bộ luật Lao động
 * 45/2019/QH14 art 112, with the days in lieu of art 111.3 and the yearly swaps), and the Saturdays
 * that are worked in exchange. Offices work from 07:30 to 11:30 and from 13:30 to 17:00.
 */
public interface WorkingCalendar {

    ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    boolean isWorkingDay(LocalDate day);

    /**
     * The end of a deadline in working days: 17:00 of the last one. Counting begins on the working
     * day after the day of {@code start}, whatever the hour (Bộ luật Dân sự 91/2015/QH13 art 147.2:
     * the first day is not counted).
     *
     * @param days at least 1
     */
    Instant addWorkingDays(Instant start, int days);

    /**
     * How many working days come after a day until another, this one included; 0 when it does not
     * lie after the first.
     */
    int workingDaysAfter(LocalDate day, LocalDate until);

    /**
     * The instant so much working time before another: four hours before Monday 09:00 lie on Friday
     * at 14:30.
     */
    Instant minusWorkingTime(Instant end, Duration workingTime);

    /** Holidays of a year in their order, weekends without a holiday not included. */
    List<Holiday> holidays(int year);

    /** Saturdays and Sundays of a year that are worked. */
    List<MakeUpDay> makeUpDays(int year);

    /**
     * Last day of the last year whose holidays are all stored. Beyond it a deadline may fall too
     * early, because days off are missing.
     */
    LocalDate knownUntil();

    /**
     * Enters a day off that the calendar does not know yet. Deadlines that were already given keep
     * their date. The actor must hold ADMIN for the whole country; the day must lie in the future.
     */
    Outcome<Holiday> enter(Holiday holiday, Actor actor);

    /**
     * Enters a working Saturday or Sunday together with the working day given for it. Where the
     * calendar knows that day off already it stays as it is.
     */
    Outcome<MakeUpDay> enter(MakeUpDay day, Holiday given, Actor actor);
}
