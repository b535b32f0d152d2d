package vn.tram.stock.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tram.forms.stock.TemperatureLog;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.stock.StoreView;
import vn.tram.stock.Temperatures.Day;
import vn.tram.stock.Temperatures.HalfDay;
import vn.tram.stock.Temperatures.Reading;

/** The readings of a month as the sheet of TT 34/2018. */
final class TemperaturePapers {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(WorkingCalendar.ZONE);

    /** A store is watched as a whole; which refrigerator it is, is written by hand. */
    private static final String DEVICE = "Thiết bị ………………";

    private TemperaturePapers() {}

    /**
     * @param days of the month so far
     */
    static TemperatureLog of(StoreView store, YearMonth month, List<Day> days) {
        LocalDate last = days.isEmpty() ? month.atDay(1).minusDays(1) : last(days);
        return new TemperatureLog(
                store.name(),
                DEVICE,
                month,
                store.range().least(),
                store.range().most(),
                days.stream()
                        .collect(
                                Collectors.toMap(
                                        day -> day.day().getDayOfMonth(), TemperaturePapers::day)),
                last);
    }

    private static LocalDate last(List<Day> days) {
        return days.get(days.size() - 1).day();
    }

    private static TemperatureLog.Day day(Day day) {
        return new TemperatureLog.Day(
                day.am().reading().map(TemperaturePapers::reading),
                day.pm().reading().map(TemperaturePapers::reading),
                Stream.of(day.am(), day.pm())
                        .map(TemperaturePapers::note)
                        .filter(note -> !note.isBlank())
                        .collect(Collectors.joining("; ")),
                day.am().gap(),
                day.pm().gap());
    }

    private static TemperatureLog.Reading reading(Reading reading) {
        return new TemperatureLog.Reading(
                TIME.format(reading.at()), reading.celsius(), reading.by());
    }

    private static String note(HalfDay half) {
        String replaced =
                half.replaced().isEmpty()
                        ? ""
                        : half.replaced().stream()
                                .map(slip -> slip.celsius().toPlainString().replace('.', ','))
                                .collect(Collectors.joining(", ", "ghi lại, trước đó ", ""));
        return Stream.of(replaced, half.reading().map(Reading::note).orElse(""))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(": "));
    }
}
