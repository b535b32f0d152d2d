package vn.tram.complaints.domain;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.complaints.ComplaintOutcome;
import vn.tram.complaints.ComplaintSupervision;
import vn.tram.complaints.ComplaintSupervision.Age;
import vn.tram.staff.StaffId;

/**
 * Figures of complaints, counted where they lie: every statement but that of the hours reads one
 * index and no row. The texts are constants; values are arguments.
 */
@Repository
class FigureRows {

    private final JdbcClient jdbc;

    FigureRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open complaints of one age in a unit. */
    record Open(String unit, Age age, int count, int late, int reopened) {}

    List<Open> open(Scope scope, Timestamp now) {
        return jdbc.sql(
                        "SELECT "
                                + below(scope)
                                + " AS unit, CASE WHEN filed_at > :now - INTERVAL 1 DAY THEN 'A_DAY'"
                                + " WHEN filed_at > :now - INTERVAL 2 DAY THEN 'TWO_DAYS'"
                                + " WHEN filed_at > :now - INTERVAL 7 DAY THEN 'A_WEEK'"
                                + " ELSE 'LONGER' END AS age, COUNT(*) AS so_many,"
                                + " SUM(state <> 'ASKING' AND due_at < :now) AS late,"
                                + " SUM(rounds > 1) AS again FROM complaint"
                                + " WHERE "
                                + scope.condition()
                                + "open = TRUE GROUP BY unit, age")
                .param("unit", unit(scope))
                .param("now", now)
                .query(
                        (row, n) ->
                                new Open(
                                        row.getString("unit"),
                                        Age.valueOf(row.getString("age")),
                                        row.getInt("so_many"),
                                        row.getInt("late"),
                                        row.getInt("again")))
                .list();
    }

    /** What was answered in the period. */
    record Decided(String unit, ComplaintOutcome outcome, Optional<Integer> reason, int count) {}

    List<Decided> decided(Scope scope, Timestamp since) {
        return jdbc.sql(
                        "SELECT "
                                + below(scope)
                                + " AS unit, outcome, reject_reason, COUNT(*) AS so_many"
                                + " FROM complaint WHERE "
                                + scope.condition()
                                + "state = 'ANSWERED' AND answered_at > :since"
                                + " GROUP BY unit, outcome, reject_reason")
                .param("unit", unit(scope))
                .param("since", since)
                .query(
                        (row, n) ->
                                new Decided(
                                        row.getString("unit"),
                                        ComplaintOutcome.valueOf(row.getString("outcome")),
                                        Optional.ofNullable(
                                                        row.getObject("reject_reason", Byte.class))
                                                .map(Byte::intValue),
                                        row.getInt("so_many")))
                .list();
    }

    /** Hours from filing to the certificate that followed the correction. */
    private static String hours(Scope scope, String group) {
        return " FROM (SELECT "
                + group
                + " AS unit, TIMESTAMPDIFF(SECOND, filed_at, (SELECT MIN(issued_at)"
                + " FROM certificate WHERE certificate.person_id = complaint.person_id"
                + " AND issued_at >= applied_at)) / 3600 AS hours FROM complaint WHERE "
                + scope.condition()
                + "state = 'ANSWERED' AND answered_at > :since AND outcome = 'CORRECTED') h"
                + " WHERE hours IS NOT NULL";
    }

    Map<String, Double> medianHours(Scope scope, Timestamp since) {
        Map<String, Double> medians = new TreeMap<>();
        jdbc.sql(
                        "SELECT DISTINCT unit, MEDIAN(hours) OVER (PARTITION BY unit) AS middle"
                                + hours(scope, below(scope)))
                .param("unit", unit(scope))
                .param("since", since)
                .query(
                        row -> {
                            medians.put(row.getString("unit"), row.getDouble("middle"));
                        });
        return medians;
    }

    Optional<Double> medianOfAll(Scope scope, Timestamp since) {
        return jdbc.sql(
                        "SELECT DISTINCT MEDIAN(hours) OVER (PARTITION BY unit) AS middle"
                                + hours(scope, "1"))
                .param("unit", unit(scope))
                .param("since", since)
                .query(Double.class)
                .optional();
    }

    /** An officer at a kind of desk. */
    record Officer(StaffId id, String desk, int decided, int rejected, String name) {}

    /** Those who decided most first. */
    List<Officer> officers(Scope scope, Timestamp since) {
        return jdbc.sql(
                        "SELECT o.examined_by, o.desk, o.decided, o.rejected, (SELECT examined_by_name"
                                + " FROM complaint n WHERE n.examined_by = o.examined_by"
                                + " AND n.id = o.latest) AS name FROM (SELECT examined_by, desk,"
                                + " COUNT(*) AS decided, SUM(outcome = 'REJECTED') AS rejected,"
                                + " MAX(id) AS latest FROM complaint WHERE "
                                + scope.condition()
                                + "state = 'ANSWERED' AND answered_at > :since"
                                + " AND outcome <> 'UNANSWERED' AND examined_by IS NOT NULL"
                                + " AND desk IS NOT NULL GROUP BY examined_by, desk"
                                + " ORDER BY decided DESC LIMIT :most) o")
                .param("unit", unit(scope))
                .param("since", since)
                .param("most", ComplaintSupervision.MOST * 10)
                .query(
                        (row, n) ->
                                new Officer(
                                        new StaffId(row.getObject("examined_by", UUID.class)),
                                        row.getString("desk"),
                                        row.getInt("decided"),
                                        row.getInt("rejected"),
                                        row.getString("name")))
                .list();
    }

    /** Provinces of the country, communes of anything else. */
    private static String below(Scope scope) {
        return scope.unit().isEmpty() ? "COALESCE(province_code, commune_code)" : "commune_code";
    }

    private static String unit(Scope scope) {
        return scope.unit().map(code -> code.value()).orElse(null);
    }
}
