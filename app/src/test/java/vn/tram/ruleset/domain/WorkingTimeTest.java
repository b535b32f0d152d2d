package vn.tram.ruleset.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.tram.ruleset.Confidence;
import vn.tram.ruleset.Holiday;
import vn.tram.ruleset.MakeUpDay;
import vn.tram.ruleset.WorkingCalendar;

class WorkingTimeTest {

    /** Tết 2026 lies between two weekends; Saturday 10 January is worked for Friday the 2nd. */
    private final WorkingTime time =
            new WorkingTime(
                    Stream.of(
                                    "2026-01-02",
                                    "2026-02-16",
                                    "2026-02-17",
                                    "2026-02-18",
                                    "2026-02-19",
                                    "2026-02-20")
                            .map(LocalDate::parse)
                            .map(day -> new Holiday(day, "Nghỉ", "Off", Confidence.DECIDED, "thử"))
                            .toList(),
                    List.of(
                            new MakeUpDay(
                                    LocalDate.of(2026, 1, 10),
                                    LocalDate.of(2026, 1, 2),
                                    Confidence.DECIDED,
                                    "thử")));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    @Test
    void fiveWorkingDaysFromAFridayAfternoonEndOnTheNextFriday() {
        assertThat(time.addWorkingDays(at("2026-03-06T16:00"), 5))
                .isEqualTo(at("2026-03-13T17:00"));
    }

    @Test
    void aDeadlineLeapsOverTet() {
        assertThat(time.addWorkingDays(at("2026-02-12T09:00"), 2))
                .isEqualTo(at("2026-02-23T17:00"));
    }

    @Test
    void aSaturdayThatIsWorkedCounts() {
        assertThat(time.addWorkingDays(at("2026-01-09T09:00"), 1))
                .isEqualTo(at("2026-01-10T17:00"));
        assertThat(time.addWorkingDays(at("2026-01-01T09:00"), 1))
                .isEqualTo(at("2026-01-05T17:00"));
    }

    @Test
    void theDayOfTheStartIsTheOneInVietNam() {
        // 23:30 UTC on Thursday is Friday morning in Hà Nội
        assertThat(time.addWorkingDays(Instant.parse("2026-03-05T23:30:00Z"), 1))
                .isEqualTo(at("2026-03-09T17:00"));
    }

    @Test
    void noDeadlineHasLessThanOneDay() {
        assertThatThrownBy(() -> time.addWorkingDays(at("2026-03-06T16:00"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void workingTimeIsCountedBackOverLunchNightAndWeekend() {
        assertThat(time.minusWorkingTime(at("2026-03-10T17:00"), Duration.ofHours(4)))
                .isEqualTo(at("2026-03-10T11:00"));
        assertThat(time.minusWorkingTime(at("2026-03-09T09:00"), Duration.ofHours(4)))
                .isEqualTo(at("2026-03-06T14:30"));
        assertThat(time.minusWorkingTime(at("2026-03-09T12:15"), Duration.ofHours(1)))
                .isEqualTo(at("2026-03-09T10:30"));
        assertThat(time.minusWorkingTime(at("2026-02-23T07:30"), Duration.ofHours(1)))
                .isEqualTo(at("2026-02-13T16:00"));
    }

    @Test
    void aYearIsKnownWhenItHasTheElevenHolidaysOfTheLaw() {
        assertThat(years(2026, 2027).knownUntil()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(years(2026, 2028).knownUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(time.knownUntil()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    private static WorkingTime years(int... years) {
        return new WorkingTime(
                IntStream.of(years)
                        .boxed()
                        .flatMap(
                                year ->
                                        IntStream.rangeClosed(1, 11)
                                                .mapToObj(month -> LocalDate.of(year, month, 2)))
                        .map(day -> new Holiday(day, "Nghỉ", "Off", Confidence.LAW, "thử"))
                        .toList(),
                List.of());
    }
}
