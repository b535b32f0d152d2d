package vn.tram.kernel;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** Reads a typed date of birth without regular expressions: it runs once a row of an import. */
final class BirthDateText {

    private final LocalDate today;
    private final int[] numbers = new int[3];
    private final int[] digits = new int[3];
    private int parts;

    private BirthDateText(LocalDate today) {
        this.today = today;
    }

    static Parsed<BirthDate> parse(String typed, LocalDate today) {
        String text = withoutTime(CleanText.of(typed));
        if (text.isEmpty()) {
            return Parsed.invalid(ValueProblem.Kind.EMPTY);
        }
        BirthDateText reading = new BirthDateText(today);
        return reading.split(text)
                ? reading.interpret()
                : Parsed.invalid(ValueProblem.Kind.DATE_FORM);
    }

    /** Spreadsheets and databases add a time of day: {@code 1988-05-12 00:00:00}. */
    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
        return end > 0 ? text.substring(0, end) : text;
    }

    /** Up to three numbers of at most four digits with one kind of separator between them. */
    private boolean split(String text) {
        char separator = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (CompactNumber.isDigit(c)) {
                if (parts == 3 || ++digits[parts] > 4) {
                    return false;
                }
                numbers[parts] = numbers[parts] * 10 + c - '0';
            } else if (c == '/' || c == '-' || c == '.') {
                if (parts > 1 || digits[parts] == 0 || (separator != 0 && separator != c)) {
                    return false;
                }
                separator = c;
                parts++;
            } else if (c != ' ') {
                return false;
            }
        }
        return digits[parts++] > 0;
    }

    private Parsed<BirthDate> interpret() {
        return switch (parts) {
            case 1 ->
                    digits[0] == 4 ? year(numbers[0]) : Parsed.invalid(ValueProblem.Kind.DATE_FORM);
            case 2 -> digits[0] == 4 ? month(1, 0) : month(0, 1);
            default -> digits[0] == 4 ? day(2, 1, 0) : day(0, 1, 2);
        };
    }

    private Parsed<BirthDate> year(int year) {
        if (year < BirthDate.FIRST_YEAR) {
            return Parsed.invalid(ValueProblem.Kind.DATE_TOO_EARLY, BirthDate.FIRST_YEAR);
        }
        return year > today.getYear() ? future() : Parsed.valid(BirthDate.ofYear(year));
    }

    private Parsed<BirthDate> month(int monthPart, int yearPart) {
        Parsed<BirthDate> year = checkedYear(yearPart);
        int month = numbers[monthPart];
        if (year instanceof Parsed.Invalid) {
            return year;
        }
        if (digits[monthPart] > 2) {
            return Parsed.invalid(ValueProblem.Kind.DATE_FORM);
        }
        if (month < 1 || month > 12) {
            return Parsed.invalid(ValueProblem.Kind.DATE_MONTH, month);
        }
        boolean future = YearMonth.of(numbers[yearPart], month).isAfter(YearMonth.from(today));
        return future ? future() : Parsed.valid(BirthDate.ofMonth(numbers[yearPart], month));
    }

    private Parsed<BirthDate> checkedYear(int yearPart) {
        return switch (digits[yearPart]) {
            case 4 -> year(numbers[yearPart]);
            case 2 -> Parsed.invalid(ValueProblem.Kind.DATE_TWO_DIGIT_YEAR);
            default -> Parsed.invalid(ValueProblem.Kind.DATE_FORM);
        };
    }

    private Parsed<BirthDate> day(int dayPart, int monthPart, int yearPart) {
        Parsed<BirthDate> year = checkedYear(yearPart);
        if (year instanceof Parsed.Invalid) {
            return year;
        }
        if (digits[dayPart] > 2 || digits[monthPart] > 2) {
            return Parsed.invalid(ValueProblem.Kind.DATE_FORM);
        }
        int month = numbers[monthPart];
        if (month < 1 || month > 12) {
            return Parsed.invalid(ValueProblem.Kind.DATE_MONTH, month);
        }
        return realDay(numbers[dayPart], month, numbers[yearPart]);
    }

    private Parsed<BirthDate> realDay(int day, int month, int year) {
        if (day == 29 && month == 2 && !Year.isLeap(year)) {
            return Parsed.invalid(ValueProblem.Kind.DATE_NOT_LEAP, year);
        }
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            return Parsed.invalid(ValueProblem.Kind.DATE_DAY, month, day);
        }
        LocalDate date = LocalDate.of(year, month, day);
        return date.isAfter(today) ? future() : Parsed.valid(BirthDate.ofDay(date));
    }

    private Parsed<BirthDate> future() {
        return Parsed.invalid(ValueProblem.Kind.DATE_FUTURE, BirthDate.ofDay(today).display());
    }
}
