package vn.tram.forms.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tram.forms.DocumentPart;
import vn.tram.forms.DocumentTemplate;
import vn.tram.forms.PageMarks;
import vn.tram.forms.Paper;

/**
 * The temperatures of one device in one month: twice a day, holidays too, at the beginning of the
 * morning and before the end of the afternoon (circular 34/2018/TT-BYT, arts. 3-7). What is missing
 * and what lies outside the range is said; days to come are lines to write on.
 *
 * @param device such as {@code Tủ lạnh TL-01}
 * @param lowest lowest temperature allowed, in °C
 * @param highest highest temperature allowed, in °C
 * @param days what was read, by day of the month
 * @param missingUntil up to this day a missing reading is a gap
 */
public record TemperatureLog(
        String facility,
        String device,
        YearMonth month,
        BigDecimal lowest,
        BigDecimal highest,
        Map<Integer, Day> days,
        LocalDate missingUntil) {

    private static final String NAME = "stock/temperature-log";

    /** The kind of document, for the renderer. */
    public static final DocumentTemplate<TemperatureLog> TEMPLATE =
            new DocumentTemplate<>(
                    NAME,
                    Paper.A4_PORTRAIT,
                    log -> {
                        String title = "Theo dõi nhiệt độ " + log.monthInWords();
                        return new PageMarks(title, title + " · " + log.device(), "");
                    },
                    log -> List.of(new DocumentPart.Text(NAME, log)));

    public TemperatureLog {
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(lowest, "lowest");
        Objects.requireNonNull(highest, "highest");
        days = Map.copyOf(days);
        Objects.requireNonNull(missingUntil, "missingUntil");
        if (days.keySet().stream().anyMatch(day -> !isDay(month, day))) {
            throw new IllegalArgumentException("a day that " + month + " does not have");
        }
    }

    private static boolean isDay(YearMonth month, int day) {
        return day >= 1 && day <= month.lengthOfMonth();
    }

    /**
     * @param note such as a power cut; may be empty
     * @param morningNeeded false where nothing had to be read, such as before the first vaccine
     */
    public record Day(
            Optional<Reading> morning,
            Optional<Reading> afternoon,
            String note,
            boolean morningNeeded,
            boolean afternoonNeeded) {

        static final Day EMPTY = new Day(Optional.empty(), Optional.empty(), "");

        public Day(Optional<Reading> morning, Optional<Reading> afternoon, String note) {
            this(morning, afternoon, note, true, true);
        }

        public Day {
            Objects.requireNonNull(morning, "morning");
            Objects.requireNonNull(afternoon, "afternoon");
            Objects.requireNonNull(note, "note");
        }
    }

    /**
     * @param time such as {@code 07:10}
     * @param by who read it
     */
    public record Reading(String time, BigDecimal celsius, String by) {

        public Reading {
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(celsius, "celsius");
            Objects.requireNonNull(by, "by");
        }

        public String printed() {
            return celsius.toPlainString().replace('.', ',');
        }
    }

    /** A half day as it is printed. */
    public record Half(String time, String celsius, String by, boolean outside, boolean missing) {}

    /** A day as it is printed. */
    public record Line(int day, Half morning, Half afternoon, String note) {}

    /** One line a day of the month. */
    public List<Line> lines() {
        return IntStream.rangeClosed(1, month.lengthOfMonth()).mapToObj(this::line).toList();
    }

    private Line line(int day) {
        Day read = days.getOrDefault(day, Day.EMPTY);
        boolean due = !month.atDay(day).isAfter(missingUntil);
        return new Line(
                day,
                half(read.morning(), due && read.morningNeeded()),
                half(read.afternoon(), due && read.afternoonNeeded()),
                read.note());
    }

    private Half half(Optional<Reading> reading, boolean due) {
        return reading.map(
                        read ->
                                new Half(
                                        read.time(),
                                        read.printed(),
                                        read.by(),
                                        outside(read.celsius()),
                                        false))
                .orElse(new Half("", "", "", false, due));
    }

    private boolean outside(BigDecimal celsius) {
        return celsius.compareTo(lowest) < 0 || celsius.compareTo(highest) > 0;
    }

    /** How many readings are missing. */
    public long gaps() {
        return halves().filter(Half::missing).count();
    }

    /** How many readings lie outside the range. */
    public long outsideRange() {
        return halves().filter(Half::outside).count();
    }

    private Stream<Half> halves() {
        return lines().stream().flatMap(line -> Stream.of(line.morning(), line.afternoon()));
    }

    public String range() {
        return degrees(lowest) + " đến " + degrees(highest) + " °C";
    }

    private static String degrees(BigDecimal celsius) {
        String sign = celsius.signum() > 0 ? "+" : "";
        return sign + celsius.toPlainString().replace('.', ',');
    }

    public String monthInWords() {
        String number = month.getMonthValue() <= 2 ? "0" : "";
        return "tháng " + number + month.getMonthValue() + " năm " + month.getYear();
    }
}
