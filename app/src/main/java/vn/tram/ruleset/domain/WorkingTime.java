package vn.tram.ruleset.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tram.ruleset.Holiday;
import vn.tram.ruleset.MakeUpDay;
import vn.tram.ruleset.WorkingCalendar;

/** Counts working days and hours over a calendar that is held in memory and never changed. */
final class WorkingTime {

    static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    private static final int SATURDAY = 6;

    /**
     * Bộ luật Lao động 45/2019/QH14 art 112.1: New Year 1, Tết 5, Hùng Kings 1, 30 April 1, 1 May
     * 1, National Day 2.
     */
    private static final int HOLIDAYS_BY_LAW = 11;

    /** Latest first, the order in which time is counted back. */
    private static final List<Shift> SHIFTS =
            List.of(
                    new Shift(LocalTime.of(13, 30), END_OF_DAY),
                    new Shift(LocalTime.of(7, 30), LocalTime.of(11, 30)));

    private record Shift(LocalTime from, LocalTime to) {}

    private final SortedMap<LocalDate, Holiday> holidays = new TreeMap<>();
    private final SortedMap<LocalDate, MakeUpDay> makeUpDays = new TreeMap<>();

    WorkingTime(List<Holiday> holidays, List<MakeUpDay> makeUpDays) {
        holidays.forEach(holiday -> this.holidays.put(holiday.day(), holiday));
        makeUpDays.forEach(day -> this.makeUpDays.put(day.day(), day));
    }

    boolean isWorkingDay(LocalDate day) {
        return makeUpDays.containsKey(day) || (!isWeekend(day) && !holidays.containsKey(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().getValue() >= SATURDAY;
    }

    Instant addWorkingDays(Instant start, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("not a number of working days: " + days);
        }
        LocalDate day = start.atZone(WorkingCalendar.ZONE).toLocalDate();
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return day.atTime(END_OF_DAY).atZone(WorkingCalendar.ZONE).toInstant();
    }

    int workingDaysAfter(LocalDate day, LocalDate until) {
        return until.isAfter(day)
                ? (int)
                        day.plusDays(1)
                                .datesUntil(until.plusDays(1))
                                .filter(this::isWorkingDay)
                                .count()
                : 0;
    }

    Instant minusWorkingTime(Instant end, Duration workingTime) {
        ZonedDateTime from = end.atZone(WorkingCalendar.ZONE);
        Duration left = workingTime;
        LocalDate day = from.toLocalDate();
        LocalTime latest = from.toLocalTime();
        while (true) {
            for (Shift shift : isWorkingDay(day) ? SHIFTS : List.<Shift>of()) {
                LocalTime to = latest.isBefore(shift.to()) ? latest : shift.to();
                Duration available = Duration.between(shift.from(), to);
                if (available.compareTo(left) >= 0) {
                    return day.atTime(to.minus(left)).atZone(WorkingCalendar.ZONE).toInstant();
                }
                left = available.isNegative() ? left : left.minus(available);
            }
            day = day.minusDays(1);
            latest = LocalTime.MAX;
        }
    }

    List<Holiday> holidays(int year) {
        return holidays.values().stream().filter(h -> h.day().getYear() == year).toList();
    }

    List<MakeUpDay> makeUpDays(int year) {
        return makeUpDays.values().stream().filter(d -> d.day().getYear() == year).toList();
    }

    /** Whether another day is already worked for this day off. */
    boolean exchanged(LocalDate dayOff) {
        return makeUpDays.values().stream().anyMatch(day -> day.dayOff().equals(dayOff));
    }

    boolean knows(LocalDate day) {
        return holidays.containsKey(day) || makeUpDays.containsKey(day);
    }

    /** The end of the last year, without a gap before it, that has all holidays of the law. */
    LocalDate knownUntil() {
        Map<Integer, Long> days =
                holidays.keySet().stream()
                        .collect(Collectors.groupingBy(LocalDate::getYear, Collectors.counting()));
        int year = holidays.keySet().stream().map(LocalDate::getYear).findFirst().orElse(1);
        while (days.getOrDefault(year, 0L) >= HOLIDAYS_BY_LAW) {
            year++;
        }
        return LocalDate.of(year, 1, 1).minusDays(1);
    }
}
