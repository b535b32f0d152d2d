package vn.tram.safety.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.safety.CompensationRule;
import vn.tram.safety.CouncilRule;
import vn.tram.safety.Recipient;
import vn.tram.safety.ReportClock;
import vn.tram.safety.SafetyRule;
import vn.tram.safety.SafetyRules;
import vn.tram.safety.Share;

/** The rules of the tables: one row a regime, and the base salary of the day. */
@Component
class StoredSafetyRules implements SafetyRules {

    private final JdbcClient jdbc;

    StoredSafetyRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public SafetyRule on(LocalDate eventDate) {
        return jdbc.sql(
                        "SELECT r.*, s.amount AS base_salary, s.source AS salary_source FROM adverse_event_rule r"
                                + " JOIN base_salary s ON s.country = r.country AND s.valid_from <= :day AND s.valid_until > :day"
                                + " WHERE r.country = 'VN' AND r.valid_from <= :day AND r.valid_until > :day")
                .param("day", eventDate)
                .query((row, number) -> rule(row))
                .optional()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "no rule of adverse events on " + eventDate));
    }

    private static SafetyRule rule(ResultSet row) throws SQLException {
        return new SafetyRule(
                ReportClock.valueOf(row.getString("report_clock")),
                row.getString("report_source"),
                Arrays.stream(row.getString("recipients").split(" "))
                        .map(Recipient::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("recipients_source"),
                new CouncilRule(
                        row.getInt("council_least"),
                        new Share(row.getInt("quorum_of"), row.getInt("quorum_parts")),
                        new Share(row.getInt("votes_of"), row.getInt("votes_parts")),
                        row.getString("council_source")),
                new CompensationRule(
                        row.getLong("base_salary"),
                        row.getInt("disability_salaries"),
                        row.getInt("funeral_salaries"),
                        row.getLong("moral_damage"),
                        row.getInt("days_a_month"),
                        row.getString("compensation_source")
                                + "; "
                                + row.getString("salary_source")));
    }
}
