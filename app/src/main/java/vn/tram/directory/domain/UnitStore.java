package vn.tram.directory.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import vn.tram.directory.AdministrativeUnit;
import vn.tram.kernel.UnitCode;
import vn.tram.kernel.UnitLevel;
import vn.tram.staff.StaffId;

/** The table of units. Its ends are exclusive and an open version ends on {@link #OPEN}. */
@Component
class UnitStore {

    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    private static final int CODES_A_STATEMENT = 1_000;
    private static final String COLUMNS =
            "SELECT code, level, parent_code, name, kind, valid_from, valid_until"
                    + " FROM administrative_unit";

    private final NamedParameterJdbcTemplate jdbc;

    UnitStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    UUID token() {
        return jdbc.getJdbcTemplate()
                .queryForObject(
                        "SELECT token FROM administrative_unit_state WHERE id = 1", UUID.class);
    }

    /** Makes every other import wait until this transaction ends. */
    void lock() {
        jdbc.getJdbcTemplate()
                .queryForObject(
                        "SELECT token FROM administrative_unit_state WHERE id = 1 FOR UPDATE",
                        UUID.class);
    }

    List<AdministrativeUnit> all() {
        return jdbc.query(COLUMNS + " ORDER BY code, valid_from", (row, n) -> unit(row));
    }

    Optional<LocalDate> newestDivision() {
        return Optional.ofNullable(
                jdbc.getJdbcTemplate()
                        .queryForObject(
                                "SELECT MAX(valid_from) FROM administrative_division",
                                LocalDate.class));
    }

    /** Versions whose first day without them is the given one. */
    List<StoredUnit> endingAt(LocalDate until) {
        return jdbc.query(
                COLUMNS + " WHERE valid_until = :until ORDER BY code",
                new MapSqlParameterSource("until", until),
                (row, n) -> new StoredUnit(row(row), row.getObject("valid_from", LocalDate.class)));
    }

    void apply(DivisionChange change, LocalDate date) {
        forCodes(
                change.discard(),
                "DELETE FROM administrative_unit WHERE valid_until = :until AND valid_from = :date"
                        + " AND code IN (:codes)",
                date,
                OPEN);
        forCodes(
                change.close(),
                "UPDATE administrative_unit SET valid_until = :date WHERE valid_until = :until"
                        + " AND code IN (:codes)",
                date,
                OPEN);
        forCodes(
                change.reopen(),
                "UPDATE administrative_unit SET valid_until = :until WHERE valid_until = :date"
                        + " AND code IN (:codes)",
                date,
                OPEN);
        insert(change.insert(), date);
        jdbc.update(
                "UPDATE administrative_unit_state SET token = :token WHERE id = 1",
                new MapSqlParameterSource("token", UUID.randomUUID()));
    }

    void recordDivision(LocalDate date, int units, Instant now, StaffId by) {
        jdbc.update(
                "INSERT INTO administrative_division (valid_from, units, loaded_at, loaded_by)"
                        + " VALUES (:date, :units, :now, :by) ON DUPLICATE KEY UPDATE"
                        + " units = :units, loaded_at = :now, loaded_by = :by",
                new MapSqlParameterSource("date", date)
                        .addValue("units", units)
                        .addValue("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .addValue("by", by.value()));
    }

    private void forCodes(List<UnitCode> codes, String sql, LocalDate date, LocalDate until) {
        List<String> values = codes.stream().map(UnitCode::value).toList();
        for (int from = 0; from < values.size(); from += CODES_A_STATEMENT) {
            List<String> part =
                    values.subList(from, Math.min(from + CODES_A_STATEMENT, values.size()));
            jdbc.update(
                    sql,
                    new MapSqlParameterSource("codes", part)
                            .addValue("date", date)
                            .addValue("until", until));
        }
    }

    private void insert(List<UnitRow> units, LocalDate date) {
        List<SqlParameterSource> rows = new ArrayList<>(units.size());
        for (UnitRow unit : units) {
            rows.add(
                    new MapSqlParameterSource("code", unit.code().value())
                            .addValue("level", unit.level().name())
                            .addValue("parent", unit.parent().map(UnitCode::value).orElse(null))
                            .addValue("name", unit.name())
                            .addValue("kind", unit.kind())
                            .addValue("from", date)
                            .addValue("until", OPEN));
        }
        jdbc.batchUpdate(
                "INSERT INTO administrative_unit"
                        + " (code, level, parent_code, name, kind, valid_from, valid_until)"
                        + " VALUES (:code, :level, :parent, :name, :kind, :from, :until)",
                rows.toArray(SqlParameterSource[]::new));
    }

    private static AdministrativeUnit unit(ResultSet row) throws SQLException {
        UnitRow unit = row(row);
        LocalDate until = row.getObject("valid_until", LocalDate.class);
        return new AdministrativeUnit(
                unit.code(),
                unit.level(),
                unit.parent(),
                unit.name(),
                unit.kind(),
                row.getObject("valid_from", LocalDate.class),
                until.equals(OPEN) ? Optional.empty() : Optional.of(until.minusDays(1)));
    }

    private static UnitRow row(ResultSet row) throws SQLException {
        return new UnitRow(
                UnitLevel.valueOf(row.getString("level")),
                UnitCode.of(row.getString("code")),
                Optional.ofNullable(row.getString("parent_code")).map(UnitCode::of),
                row.getString("name"),
                row.getString("kind"));
    }
}
