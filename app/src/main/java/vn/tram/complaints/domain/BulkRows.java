package vn.tram.complaints.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.complaints.BulkRow;
import vn.tram.complaints.BulkRow.Result;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintOutcome;
import vn.tram.complaints.ComplaintState;
import vn.tram.doses.DoseId;
import vn.tram.kernel.UnitCode;
import vn.tram.people.PersonId;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;

/** Doses of bulk corrections, and the complaints about them. */
@Repository
class BulkRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    BulkRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /**
     * An open complaint about a dose of the session.
     *
     * @param alike it waits at its desk and claims what the slip says
     */
    record Open(UUID complaint, UUID dose, boolean alike, Optional<Role> desk, CasePlace place) {}

    /** Corrections of a place that are open or were examined since then, the newest first. */
    List<UUID> lately(Scope scope, Instant since, int most) {
        return jdbc.sql(
                        "SELECT id FROM complaint_bulk WHERE (open = TRUE OR examined_at > :since)"
                                + " AND (:unit IS NULL OR :unit IN (commune_code, district_code, province_code))"
                                + " AND (:facility IS NULL OR facility_id = :facility)"
                                + " ORDER BY id DESC LIMIT :most")
                .param("since", Timestamp.from(since))
                .param("unit", scope.unit().map(UnitCode::value).orElse(null))
                .param("facility", scope.facility().orElse(null))
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** Open complaints about doses of the session, those alike first. */
    List<Open> open(UUID session, ClaimField field, String becomes) {
        return jdbc.sql(
                        "SELECT c.id, c.dose_id, c.desk, c.commune_code, c.district_code,"
                                + " c.province_code, c.desk_facility,"
                                + " c.state = 'EXAMINING' AND c.kind = 'DOSE_DATA' AND EXISTS (SELECT 1"
                                + " FROM complaint_field f WHERE f.complaint_id = c.id"
                                + " AND f.field = :field AND f.claimed = :becomes) AND NOT EXISTS"
                                + " (SELECT 1 FROM complaint_field o WHERE o.complaint_id = c.id"
                                + " AND o.field <> :field AND o.claimed IS NOT NULL"
                                + " AND NOT o.claimed <=> o.recorded) AS alike"
                                + " FROM dose d JOIN complaint c ON c.dose_id = d.id"
                                + " WHERE d.session_id = :session AND c.open = TRUE"
                                + " ORDER BY alike DESC, c.id")
                .param("session", session)
                .param("field", field.name())
                .param("becomes", becomes)
                .query(
                        (row, n) ->
                                new Open(
                                        row.getObject("id", UUID.class),
                                        row.getObject("dose_id", UUID.class),
                                        row.getBoolean("alike"),
                                        Optional.ofNullable(row.getString("desk"))
                                                .map(Role::valueOf),
                                        new CasePlace(
                                                UnitCode.of(row.getString("commune_code")),
                                                unit(row.getString("district_code")),
                                                unit(row.getString("province_code")),
                                                Optional.ofNullable(
                                                        row.getObject(
                                                                "desk_facility", UUID.class)))))
                .list();
    }

    private static Optional<UnitCode> unit(String code) {
        return Optional.ofNullable(code).map(UnitCode::of);
    }

    /**
     * A dose with what was chosen for it.
     *
     * @param refusal why it is left out from the beginning; null where it is not
     */
    record Chosen(UUID dose, UUID complaint, String refusal) {}

    void insert(UUID bulk, List<Chosen> chosen) {
        template.batchUpdate(
                "INSERT INTO complaint_bulk_row (bulk_id, row_no, dose_id, complaint_id, result,"
                        + " refusal) VALUES (?, ?, ?, ?, ?, ?)",
                java.util.stream.IntStream.range(0, chosen.size())
                        .mapToObj(
                                i ->
                                        new Object[] {
                                            bulk,
                                            i + 1,
                                            chosen.get(i).dose(),
                                            chosen.get(i).complaint(),
                                            chosen.get(i).refusal() == null ? "WAITING" : "LEFT",
                                            chosen.get(i).refusal()
                                        })
                        .toList());
    }

    /** A row that is worked on. */
    record Todo(int row, DoseId dose, Optional<UUID> complaint) {}

    /** Rows with this result behind the given one, in their order. */
    List<Todo> next(UUID bulk, Result result, long after, int limit) {
        return jdbc.sql(
                        "SELECT row_no, dose_id, complaint_id FROM complaint_bulk_row"
                                + " WHERE bulk_id = :bulk AND row_no > :after AND result = :result"
                                + " ORDER BY row_no LIMIT :most")
                .param("bulk", bulk)
                .param("after", after)
                .param("result", result.name())
                .param("most", limit)
                .query(
                        (row, n) ->
                                new Todo(
                                        row.getInt("row_no"),
                                        new DoseId(row.getObject("dose_id", UUID.class)),
                                        Optional.ofNullable(
                                                row.getObject("complaint_id", UUID.class))))
                .list();
    }

    void became(UUID bulk, int row, Result result) {
        mark(bulk, row, result, null);
    }

    void left(UUID bulk, int row, String refusal) {
        mark(bulk, row, Result.LEFT, refusal);
    }

    private void mark(UUID bulk, int row, Result result, String refusal) {
        jdbc.sql(
                        "UPDATE complaint_bulk_row SET result = :result, refusal = :refusal"
                                + " WHERE bulk_id = :bulk AND row_no = :row")
                .param("result", result.name())
                .param("refusal", refusal)
                .param("bulk", bulk)
                .param("row", row)
                .update();
    }

    Map<Result, Integer> counts(UUID bulk) {
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        jdbc.sql(
                        "SELECT result, COUNT(*) AS so_many FROM complaint_bulk_row"
                                + " WHERE bulk_id = :bulk GROUP BY result")
                .param("bulk", bulk)
                .query(
                        row -> {
                            counts.put(
                                    Result.valueOf(row.getString("result")), row.getInt("so_many"));
                        });
        return counts;
    }

    /** The latest bulk correction that the complaint is part of and not left out. */
    Optional<UUID> ofComplaint(UUID complaint) {
        return jdbc.sql(
                        "SELECT bulk_id FROM complaint_bulk_row WHERE complaint_id = :complaint"
                                + " AND result NOT IN ('LEFT', 'RETURNED')"
                                + " ORDER BY bulk_id DESC LIMIT 1")
                .param("complaint", complaint)
                .query(UUID.class)
                .optional();
    }

    List<BulkRow> page(UUID bulk, int after, int limit) {
        return jdbc.sql(
                        "SELECT r.row_no, d.person_id, p.name, d.number, c.code, c.state, c.outcome,"
                                + " r.result, r.refusal FROM complaint_bulk_row r"
                                + " JOIN dose d ON d.id = r.dose_id JOIN person p ON p.id = d.person_id"
                                + " LEFT JOIN complaint c ON c.id = r.complaint_id"
                                + " WHERE r.bulk_id = :bulk AND r.row_no > :after"
                                + " ORDER BY r.row_no LIMIT :most")
                .param("bulk", bulk)
                .param("after", after)
                .param("most", limit)
                .query(
                        (row, n) ->
                                new BulkRow(
                                        row.getInt("row_no"),
                                        new PersonId(row.getObject("person_id", UUID.class)),
                                        row.getString("name"),
                                        row.getInt("number"),
                                        Optional.ofNullable(row.getString("code")),
                                        Optional.ofNullable(row.getString("state"))
                                                .map(ComplaintState::valueOf),
                                        Optional.ofNullable(row.getString("outcome"))
                                                .map(ComplaintOutcome::valueOf),
                                        Result.valueOf(row.getString("result")),
                                        Optional.ofNullable(row.getString("refusal"))))
                .list();
    }
}
