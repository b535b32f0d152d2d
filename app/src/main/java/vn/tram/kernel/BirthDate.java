package vn.tram.kernel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A date of birth as far as it is known: year, month or day. The missing part is never invented;
 * {@link #storedDate()} is the first day that is possible and means nothing without the precision.
 */
public record BirthDate(LocalDate storedDate, Precision precision) {

    /** First year accepted. */
    public static final int FIRST_YEAR = 1900;

    /** How much of the date is known; the names are stored. */
    public enum Precision {
        Y,
        YM,
        YMD
    }

    /** Whole years between two bounds; they are equal when the age is certain. */
    public record Age(int min, int max) {

        public boolean certain() {
            return min == max;
        }
    }

    public BirthDate {
        if (storedDate == null || precision == null || !isFirstDay(storedDate, precision)) {
            throw new IllegalArgumentException("a date of birth is stored by its first day");
        }
    }

    public static BirthDate ofDay(LocalDate day) {
        return new BirthDate(day, Precision.YMD);
    }

    public static BirthDate ofMonth(int year, int month) {
        return new BirthDate(LocalDate.of(year, month, 1), Precision.YM);
    }

    public static BirthDate ofYear(int year) {
        return new BirthDate(LocalDate.of(year, 1, 1), Precision.Y);
    }

    /**
     * Reads day, month and year in the Vietnamese order (12/5/1988, 12-05-1988, 12.05.1988), the
     * order of ISO 8601 (1988-05-12), month and year (05/1988), or a year. An American order is not
     * guessed: 5/13/1988 has no month 13. Problems: {@code EMPTY} and those named {@code DATE_…}.
     *
     * @param today the last day accepted
     */
    public static Parsed<BirthDate> parse(String typed, LocalDate today) {
        return BirthDateText.parse(typed, today);
    }

    private static boolean isFirstDay(LocalDate date, Precision precision) {
        return switch (precision) {
            case Y -> date.getDayOfYear() == 1;
            case YM -> date.getDayOfMonth() == 1;
            case YMD -> true;
        };
    }

    public int year() {
        return storedDate.getYear();
    }

    /** Age on a day; the bounds differ where only the year or the month of birth is known. */
    public Age ageOn(LocalDate day) {
        return new Age(yearsBetween(lastPossibleDay(), day), yearsBetween(storedDate, day));
    }

    private static int yearsBetween(LocalDate birth, LocalDate day) {
        return (int) Math.max(0, ChronoUnit.YEARS.between(birth, day));
    }

    private LocalDate lastPossibleDay() {
        return switch (precision) {
            case Y -> storedDate.plusYears(1).minusDays(1);
            case YM -> storedDate.plusMonths(1).minusDays(1);
            case YMD -> storedDate;
        };
    }

    /** As people write it: {@code 12/05/1988}, {@code 05/1988} or {@code 1988}. */
    public String display() {
        // each row of an import passes here; a format string would cost more than reading the row
        StringBuilder text = new StringBuilder(10);
        if (precision == Precision.YMD) {
            twoDigits(text, storedDate.getDayOfMonth()).append('/');
        }
        if (precision != Precision.Y) {
            twoDigits(text, storedDate.getMonthValue()).append('/');
        }
        twoDigits(text, year() / 100);
        return twoDigits(text, year() % 100).toString();
    }

    private static StringBuilder twoDigits(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    @Override
    public String toString() {
        return display();
    }
}
