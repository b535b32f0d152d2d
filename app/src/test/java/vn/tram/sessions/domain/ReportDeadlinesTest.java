package vn.tram.sessions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tram.TramIntegrationTest;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.SessionReports.Kind;
import vn.tram.sessions.domain.ReportDeadlines.ReportDue;

@TramIntegrationTest
class ReportDeadlinesTest {

    @Autowired private ReportDeadlines deadlines;

    private static Instant at(LocalDate day, int hour, int minute) {
        return LocalDateTime.of(day, java.time.LocalTime.of(hour, minute))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-09-15", "2026-11-20"})
    void t26ADailyReportIsLateAtOneMinutePastFive(LocalDate day) {
        ReportDue due = deadlines.due(Kind.DAILY, day);

        assertThat(due.late(at(day, 17, 1))).isTrue();
        assertThat(due.late(at(day, 16, 59))).isFalse();
        assertThat(due.late(at(day, 17, 0))).as("'before 17:00' does not include 17:00").isTrue();
    }

    @Test
    void t27AMonthlyReportIsDueBeforeDayFiveAndSinceJuly2026BeforeDayThree() {
        ReportDue before = deadlines.due(Kind.MONTHLY, LocalDate.of(2026, 5, 31));
        assertThat(before.due()).isEqualTo(at(LocalDate.of(2026, 6, 5), 0, 0));
        assertThat(before.late(at(LocalDate.of(2026, 6, 4), 23, 59))).isFalse();
        assertThat(before.late(at(LocalDate.of(2026, 6, 5), 0, 0))).isTrue();

        assertThat(deadlines.due(Kind.MONTHLY, LocalDate.of(2026, 6, 30)).due())
                .as("June is reported by the rule of June")
                .isEqualTo(at(LocalDate.of(2026, 7, 5), 0, 0));
        assertThat(deadlines.due(Kind.MONTHLY, LocalDate.of(2026, 7, 31)).due())
                .isEqualTo(at(LocalDate.of(2026, 8, 3), 0, 0));
        assertThat(deadlines.due(Kind.MONTHLY, LocalDate.of(2026, 12, 31)).due())
                .isEqualTo(at(LocalDate.of(2027, 1, 3), 0, 0));
    }
}
