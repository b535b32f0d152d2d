package vn.tram.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tram.TramIntegrationTest;
import vn.tram.processes.safety.AdverseEventInvestigation;
import vn.tram.processes.safety.AdverseEventInvestigation.Task;
import vn.tram.ruleset.Deadline;
import vn.tram.ruleset.Deadlines;
import vn.tram.ruleset.WorkingCalendar;

/** The clocks of the law, in both regimes. */
@TramIntegrationTest
class EventDeadlinesTest {

    private static final LocalDate OLD_LAW = LocalDate.of(2021, 9, 10);
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 9, 10);
    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    /**
     * Days off of 2021 to 2027 that are no Saturday or Sunday, written down from a wall calendar.
     */
    private static final Set<LocalDate> DAYS_OFF =
            Stream.of(
                            // 2021
                            "2021-01-01 2021-02-10 2021-02-11 2021-02-12 2021-02-15 2021-02-16",
                            "2021-04-21 2021-04-30 2021-05-03 2021-09-02 2021-09-03",
                            // 2022
                            "2022-01-03 2022-01-31 2022-02-01 2022-02-02 2022-02-03 2022-02-04",
                            "2022-04-11 2022-05-02 2022-05-03 2022-09-01 2022-09-02",
                            // 2023
                            "2023-01-02 2023-01-20 2023-01-23 2023-01-24 2023-01-25 2023-01-26",
                            "2023-05-01 2023-05-02 2023-05-03 2023-09-01 2023-09-04",
                            // 2024
                            "2024-01-01 2024-02-08 2024-02-09 2024-02-12 2024-02-13 2024-02-14",
                            "2024-04-18 2024-04-29 2024-04-30 2024-05-01 2024-09-02 2024-09-03",
                            // 2025
                            "2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-01-30 2025-01-31",
                            "2025-04-07 2025-04-30 2025-05-01 2025-05-02 2025-09-01 2025-09-02",
                            // 2026
                            "2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19",
                            "2026-02-20 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01",
                            "2026-09-02",
                            // 2027
                            "2027-01-01 2027-02-04 2027-02-05 2027-02-08 2027-02-09 2027-02-10",
                            "2027-04-16 2027-04-30 2027-05-03 2027-09-02 2027-09-03")
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet());

    private static final Set<LocalDate> SATURDAYS_WORKED =
            Stream.of("2024-05-04", "2025-04-26", "2026-01-10", "2026-08-22")
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet());

    @Autowired private Deadlines deadlines;
    @Autowired private SafetyRules rules;

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private Deadline of(Task task, LocalDate eventDate, Instant start) {
        return deadlines.dueAt(AdverseEventInvestigation.KEY + "." + task.id(), eventDate, start);
    }

    /** T7: under the old law the hours ran from the event, under the new one from the recording. */
    @Test
    void anEventReportedTwentyFiveHoursLaterIsLateUnderTheOldLawOnly() {
        Instant event = at("2021-09-10T08:00");
        Instant recorded = at("2021-09-10T10:00");
        Instant reported = at("2021-09-11T09:00");
        assertThat(reportDue(OLD_LAW, event, recorded)).isEqualTo(at("2021-09-11T08:00"));
        assertThat(reported).isAfter(reportDue(OLD_LAW, event, recorded));

        Instant newEvent = at("2026-09-10T08:00");
        Instant newRecorded = at("2026-09-10T10:00");
        assertThat(reportDue(NEW_LAW, newEvent, newRecorded)).isEqualTo(at("2026-09-11T10:00"));
        assertThat(at("2026-09-11T09:00")).isBefore(reportDue(NEW_LAW, newEvent, newRecorded));
    }

    @Test
    void theLastDayOfTheOldLawAndTheFirstOfTheNewOneDifferByTheirClock() {
        Instant event = at("2026-06-30T23:30");
        Instant recorded = at("2026-07-01T06:00");

        assertThat(reportDue(LocalDate.of(2026, 6, 30), event, recorded))
                .isEqualTo(at("2026-07-01T23:30"));
        assertThat(reportDue(LocalDate.of(2026, 7, 1), event, recorded))
                .isEqualTo(at("2026-07-02T06:00"));
    }

    private Instant reportDue(LocalDate eventDate, Instant event, Instant recorded) {
        return of(
                        Task.COMPLETE_INITIAL_REPORT,
                        eventDate,
                        rules.on(eventDate).clock().start(event, recorded))
                .dueAt();
    }

    /** T8. */
    @ParameterizedTest
    @CsvSource({
        "2021-09-10, 2021-09-10T16:00, 2021-09-17T17:00",
        "2026-09-11, 2026-09-11T16:00, 2026-09-18T17:00",
        // Tết of 2026 and the 30th of April lie between
        "2026-02-10, 2026-02-13T16:00, 2026-02-27T17:00",
        "2026-04-20, 2026-04-24T16:00, 2026-05-06T17:00"
    })
    void theCouncilMeetsWithinFiveWorkingDaysOfAReportThatCameOnAFriday(
            LocalDate eventDate, String received, String due) {
        for (Task task : List.of(Task.CONVENE_COUNCIL, Task.RECORD_CONCLUSION)) {
            assertThat(of(task, eventDate, at(received)).dueAt()).isEqualTo(at(due));
        }
    }

    /** T9. */
    @Test
    void minutesSignedAtTenArePublishedByTenOfTheNextDay() {
        for (LocalDate eventDate : List.of(OLD_LAW, NEW_LAW)) {
            assertThat(of(Task.ANNOUNCE_CAUSE, eventDate, at("2026-12-31T10:00")).dueAt())
                    .isEqualTo(at("2027-01-01T10:00"));
        }
    }

    /**
     * T28: the announcement, the family's letter with it, and the decision run from the minutes.
     */
    @Test
    void theFamilyHearsWithinADayAndTheDecisionComesWithinTenWorkingDays() {
        Instant signed = at("2026-11-20T10:00");

        assertThat(of(Task.ANNOUNCE_CAUSE, NEW_LAW, signed).dueAt())
                .isEqualTo(at("2026-11-21T10:00"));
        assertThat(of(Task.DECIDE_COMPENSATION, NEW_LAW, signed).dueAt())
                .isEqualTo(at("2026-12-04T17:00"));
        assertThat(of(Task.DECIDE_COMPENSATION, OLD_LAW, signed).dueAt())
                .isEqualTo(at("2026-11-27T17:00"));
    }

    @Test
    void progressIsReportedByMondayAndPassedOnByWednesdayOfTheNextWeek() {
        for (String start : List.of("2026-11-16T00:00", "2026-11-20T15:00", "2026-11-22T23:59")) {
            assertThat(of(Task.REPORT_PROGRESS, NEW_LAW, at(start)).dueAt())
                    .isEqualTo(at("2026-11-23T17:00"));
            assertThat(of(Task.FORWARD_PROGRESS, NEW_LAW, at(start)).dueAt())
                    .isEqualTo(at("2026-11-25T17:00"));
        }
        // Monday and Tuesday are Tết
        assertThat(of(Task.REPORT_PROGRESS, NEW_LAW, at("2026-02-12T09:00")).dueAt())
                .isEqualTo(at("2026-02-23T17:00"));
    }

    @ParameterizedTest
    @EnumSource(Task.class)
    void everyTaskHasADeadlineWithItsSourceInBothRegimes(Task task) {
        for (LocalDate eventDate : List.of(OLD_LAW, NEW_LAW)) {
            Deadline deadline = of(task, eventDate, at("2026-11-20T10:00"));
            assertThat(deadline.dueAt()).isAfter(deadline.start());
            assertThat(deadline.remindAt()).isBetween(deadline.start(), deadline.dueAt());
            assertThat(deadline.source()).isNotBlank();
        }
        assertThat(of(task, OLD_LAW, at("2026-11-20T10:00")).source())
                .isNotEqualTo(of(task, NEW_LAW, at("2026-11-20T10:00")).source());
    }

    /** Every day of seven years, at four times of the day, against a calendar made by hand. */
    @Test
    void everyDeadlineAgreesWithACalendarMadeByHand() {
        LocalDate last = LocalDate.of(2027, 11, 30);
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.isBefore(last); day = day.plusDays(1)) {
            for (int hour : List.of(0, 8, 17, 23)) {
                Instant start = day.atTime(hour, 30).atZone(WorkingCalendar.ZONE).toInstant();
                agree(day, start);
            }
        }
    }

    private void agree(LocalDate day, Instant start) {
        assertThat(of(Task.RECORD_CONCLUSION, day, start).dueAt())
                .as("5 working days from %s", start)
                .isEqualTo(workingDays(day, 5));
        boolean old = day.isBefore(LocalDate.of(2026, 7, 1));
        assertThat(of(Task.DECIDE_COMPENSATION, day, start).dueAt())
                .as("compensation from %s", start)
                .isEqualTo(workingDays(day, old ? 5 : 10));
        assertThat(of(Task.ANNOUNCE_CAUSE, day, start).dueAt())
                .isEqualTo(start.plus(Duration.ofHours(24)));
        assertThat(of(Task.REPORT_PROGRESS, day, start).dueAt())
                .as("progress from %s", start)
                .isEqualTo(nextWeek(day, DayOfWeek.MONDAY));
        assertThat(of(Task.FORWARD_PROGRESS, day, start).dueAt())
                .isEqualTo(nextWeek(day, DayOfWeek.WEDNESDAY));
    }

    private static Instant workingDays(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
        }
        return evening(day);
    }

    private static Instant nextWeek(LocalDate from, DayOfWeek weekday) {
        LocalDate day = from.plusDays(1);
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.plusDays(1);
        }
        while (day.getDayOfWeek() != weekday) {
            day = day.plusDays(1);
        }
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return evening(day);
    }

    private static boolean works(LocalDate day) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return SATURDAYS_WORKED.contains(day) || !weekend && !DAYS_OFF.contains(day);
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(WorkingCalendar.ZONE).toInstant();
    }

    @Test
    void whoIsToldIsTheRuleOfTheEventsDate() {
        assertThat(rules.on(OLD_LAW).recipients())
                .containsExactlyInAnyOrder(
                        Recipient.HEALTH_DEPARTMENT,
                        Recipient.CDC,
                        Recipient.DISTRICT_HEALTH_CENTRE);
        assertThat(rules.on(NEW_LAW).recipients())
                .containsExactlyInAnyOrder(Recipient.HEALTH_DEPARTMENT, Recipient.CDC);
    }

    @Test
    void compensationIsCountedByTheBaseSalaryOfTheEventsDate() {
        assertThat(rules.on(LocalDate.of(2021, 9, 10)).compensation().baseSalary())
                .isEqualTo(1_490_000);
        assertThat(rules.on(LocalDate.of(2023, 7, 1)).compensation().baseSalary())
                .isEqualTo(1_800_000);
        assertThat(rules.on(NEW_LAW).compensation().baseSalary()).isEqualTo(2_340_000);
    }

    @Test
    void noRuleIsKnownBeforeTheDecree() {
        assertThatThrownBy(() -> rules.on(LocalDate.of(2016, 6, 30)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
