package vn.tram.sessions.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.WorkingCalendar;
import vn.tram.sessions.SessionReports.Kind;

/**
 * Before when a facility reports, by the rule in force on the last day that is reported. The texts
 * say "before 17:00", "before day 05", "before day 03": at that moment itself a report is late.
 */
@Component
class ReportDeadlines {

    private final JdbcClient jdbc;

    ReportDeadlines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param due the first moment at which it is late
     * @param source the text behind it
     */
    record ReportDue(Instant due, String source) {

        boolean late(Instant sent) {
            return !sent.isBefore(due);
        }
    }

    ReportDue due(Kind kind, LocalDate lastDay) {
        return jdbc.sql(
                        "SELECT day_of_month, hour_of_day, source FROM report_deadline"
                                + " WHERE kind = :kind AND valid_from <= :day AND valid_until > :day")
                .param("kind", kind.name())
                .param("day", lastDay)
                .query(
                        (row, n) -> {
                            int day = row.getInt("day_of_month");
                            LocalDate on =
                                    row.wasNull()
                                            ? lastDay
                                            : lastDay.withDayOfMonth(1)
                                                    .plusMonths(1)
                                                    .withDayOfMonth(day);
                            LocalTime at = LocalTime.of(row.getInt("hour_of_day"), 0);
                            return new ReportDue(
                                    on.atTime(at).atZone(WorkingCalendar.ZONE).toInstant(),
                                    row.getString("source"));
                        })
                .single();
    }
}
