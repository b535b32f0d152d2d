package vn.tram.shell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How dates, times and numbers are written for people. Dates and times are the same in both
 * languages and always Vietnamese time; numbers follow the reader's language: {@code 12.480},
 * {@code 38,4} and {@code 71 %} in Vietnamese, {@code 12,480}, {@code 38.4} and {@code 71%} in
 * English.
 */
public class Formats {

    /** The only time zone that people see. Stored times are UTC. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final String NARROW_NO_BREAK_SPACE = "\u202f";
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final long KILO = 1024;

    /** {@code 20/11/2026}. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** The Vietnamese date of a moment, {@code 20/11/2026}. */
    public String date(Instant instant) {
        return date(localDate(instant));
    }

    /** {@code 16:35}. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(ZONE));
    }

    /** {@code 16:35:10}, where seconds tell something, as in the state of saving. */
    public String timeWithSeconds(Instant instant) {
        return SECONDS.format(instant.atZone(ZONE));
    }

    /** {@code 16:35, 20/11/2026}. */
    public String dateTime(Instant instant) {
        return time(instant) + ", " + date(instant);
    }

    /** For dense lists: {@code 20/11} when the year is that of {@code now}, else with the year. */
    public String shortDate(Instant instant, Instant now) {
        LocalDate date = localDate(instant);
        return date.getYear() == localDate(now).getYear() ? DAY.format(date) : date(date);
    }

    /** For dense lists: {@code 16:35, 20/11}, with the year when it is not that of {@code now}. */
    public String shortDateTime(Instant instant, Instant now) {
        return time(instant) + ", " + shortDate(instant, now);
    }

    public LocalDate localDate(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** {@code 12.480}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    /** {@code 38,4}: at most as many decimals as asked for, rounded half up. */
    public String decimal(BigDecimal number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** {@code 71 %}, rounded down, so that 100 is only said when nothing is missing. */
    public String percent(long part, long whole) {
        long percent = whole == 0 ? 0 : Math.floorDiv(part * 100, whole);
        String space = Language.current() == Language.VI ? NARROW_NO_BREAK_SPACE : "";
        return number(percent) + space + "%";
    }

    /** The size of a file: {@code 820 B}, {@code 48 KB}, {@code 1,2 MB}. */
    public String size(long bytes) {
        if (bytes < KILO) {
            return number(bytes) + NO_BREAK_SPACE + "B";
        }
        if (bytes < KILO * KILO) {
            return number(Math.round((double) bytes / KILO)) + NO_BREAK_SPACE + "KB";
        }
        BigDecimal megabytes =
                BigDecimal.valueOf(bytes)
                        .divide(BigDecimal.valueOf(KILO * KILO), 3, RoundingMode.HALF_UP);
        return decimal(megabytes, 1) + NO_BREAK_SPACE + "MB";
    }

    private static Locale locale() {
        return Language.current().locale();
    }
}
