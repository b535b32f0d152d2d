package vn.tram.ruleset.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.ruleset.DeadlineChange;
import vn.tram.ruleset.DeadlineRuleView;
import vn.tram.ruleset.DeadlineUnit;
import vn.tram.staff.StaffId;

/** The table of deadline rules. */
@Component
class DeadlineStore {

    private static final String SELECT =
            "SELECT code, valid_from, valid_until, amount, unit, remind_before_hours, source, note"
                    + " FROM deadline_rule";

    private final JdbcClient jdbc;

    DeadlineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DeadlineRuleView> all() {
        return jdbc.sql(SELECT + " ORDER BY code, valid_from DESC")
                .query((row, n) -> view(row))
                .list();
    }

    /** The versions of a rule, the newest first, held until the transaction ends. */
    List<DeadlineRuleView> lock(String code) {
        return jdbc.sql(SELECT + " WHERE code = :code ORDER BY valid_from DESC FOR UPDATE")
                .param("code", code)
                .query((row, n) -> view(row))
                .list();
    }

    void delete(String code, LocalDate from) {
        jdbc.sql("DELETE FROM deadline_rule WHERE code = :code AND valid_from = :from")
                .param("code", code)
                .param("from", from)
                .update();
    }

    /** Ends the version without an end. */
    void end(String code, LocalDate until) {
        jdbc.sql(
                        "UPDATE deadline_rule SET valid_until = :until"
                                + " WHERE code = :code AND valid_until = :open")
                .param("code", code)
                .param("until", until)
                .param("open", Periods.OPEN)
                .update();
    }

    void insert(DeadlineChange change, StaffId by, Instant now) {
        jdbc.sql(
                        "INSERT INTO deadline_rule (code, valid_from, valid_until, amount, unit,"
                                + " remind_before_hours, source, note, entered_by, entered_at)"
                                + " VALUES (:code, :from, :open, :amount, :unit, :remind, :source,"
                                + " :note, :by, :now)")
                .param("code", change.code())
                .param("from", change.from())
                .param("open", Periods.OPEN)
                .param("amount", change.amount())
                .param("unit", change.unit().name())
                .param("remind", change.remindBeforeHours())
                .param("source", change.source())
                .param("note", change.note())
                .param("by", by.value())
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    private static DeadlineRuleView view(ResultSet row) throws SQLException {
        return new DeadlineRuleView(
                row.getString("code"),
                Periods.from(row),
                Periods.to(row),
                row.getInt("amount"),
                DeadlineUnit.valueOf(row.getString("unit")),
                row.getInt("remind_before_hours"),
                row.getString("source"),
                row.getString("note"));
    }
}
