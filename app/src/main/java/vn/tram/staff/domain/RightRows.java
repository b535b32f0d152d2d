package vn.tram.staff.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.CasePlace;
import vn.tram.staff.HeldRight;
import vn.tram.staff.Right;
import vn.tram.staff.Role;
import vn.tram.staff.StaffId;
import vn.tram.staff.StaffSummary;

/** Rights in {@code staff_right}. */
@Repository
class RightRows {

    private final JdbcClient jdbc;
    private final DemoMode demo;

    RightRows(JdbcClient jdbc, DemoMode demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    List<HeldRight> of(StaffId account) {
        return jdbc.sql("SELECT * FROM staff_right WHERE account_id = :id ORDER BY valid_from, id")
                .param("id", account.value().toString())
                .query((row, n) -> read(row))
                .list();
    }

    /** All rights of several accounts. */
    Map<StaffId, List<HeldRight>> of(List<StaffId> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(
                        """
                        SELECT * FROM staff_right WHERE account_id IN (:ids)
                        ORDER BY valid_from, id""")
                .param("ids", accounts.stream().map(id -> id.value().toString()).toList())
                .query(
                        (row, n) ->
                                new Owned(
                                        new StaffId(UUID.fromString(row.getString("account_id"))),
                                        read(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Owned::account,
                                Collectors.mapping(Owned::held, Collectors.toList())));
    }

    List<Right> heldOn(StaffId account, LocalDate day) {
        return jdbc.sql(
                        """
                        SELECT * FROM staff_right WHERE account_id = :id
                            AND valid_from <= :day AND (valid_to IS NULL OR valid_to > :day)
                        ORDER BY id""")
                .param("id", account.value().toString())
                .param("day", day)
                .query((row, n) -> read(row).right())
                .list();
    }

    record Owned(StaffId account, HeldRight held) {}

    Optional<Owned> byId(UUID id) {
        return jdbc.sql("SELECT * FROM staff_right WHERE id = :id")
                .param("id", id.toString())
                .query(
                        (row, n) ->
                                new Owned(
                                        new StaffId(UUID.fromString(row.getString("account_id"))),
                                        read(row)))
                .optional();
    }

    /** False when the same right is held on one of its days already. */
    boolean add(StaffId account, HeldRight held, Optional<StaffId> by, Instant now) {
        // of two administrators who give it at once, the second waits here and then sees it
        jdbc.sql("SELECT id FROM staff_account WHERE id = :id FOR UPDATE")
                .param("id", account.value().toString())
                .query(String.class)
                .single();
        if (heldMeanwhile(account, held)) {
            return false;
        }
        insert(account, held, by, now);
        return true;
    }

    private boolean heldMeanwhile(StaffId account, HeldRight held) {
        return !jdbc.sql(
                        """
                        SELECT id FROM staff_right WHERE account_id = :account AND role = :role
                            AND unit_code <=> :unit AND facility_id <=> :facility
                            AND (valid_to IS NULL OR valid_to > GREATEST(valid_from, :from))
                            AND (:to IS NULL OR valid_from < :to)""")
                .param("account", account.value().toString())
                .param("role", held.right().role().name())
                .param("unit", held.right().unit().map(UnitCode::value).orElse(null))
                .param("facility", held.right().facility().map(UUID::toString).orElse(null))
                .param("from", held.from())
                .param("to", held.until().orElse(null))
                .query(String.class)
                .list()
                .isEmpty();
    }

    private void insert(StaffId account, HeldRight held, Optional<StaffId> by, Instant now) {
        jdbc.sql(
                        """
                        INSERT INTO staff_right (id, account_id, role, unit_code, facility_id, valid_from,
                            valid_to, granted_at, granted_by)
                        VALUES (:id, :account, :role, :unit, :facility, :from, :to, :at, :by)""")
                .param("id", held.id().toString())
                .param("account", account.value().toString())
                .param("role", held.right().role().name())
                .param("unit", held.right().unit().map(UnitCode::value).orElse(null))
                .param("facility", held.right().facility().map(UUID::toString).orElse(null))
                .param("from", held.from())
                .param("to", held.until().orElse(null))
                .param("at", StoredTime.of(now))
                .param("by", by.map(id -> id.value().toString()).orElse(null))
                .update();
    }

    /** False when it had ended before. A right that was to begin later never begins. */
    boolean end(UUID id, LocalDate today) {
        return jdbc.sql(
                                """
                                UPDATE staff_right SET valid_to = GREATEST(valid_from, :today)
                                WHERE id = :id AND (valid_to IS NULL OR valid_to > GREATEST(valid_from, :today))""")
                        .param("today", today)
                        .param("id", id.toString())
                        .update()
                == 1;
    }

    List<StaffSummary> holding(Role role, CasePlace place, LocalDate day, int limit) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT a.id, a.display_name, a.job_title
                        FROM staff_right r JOIN staff_account a ON a.id = r.account_id
                        WHERE r.role = :role AND a.active AND (:demo OR NOT a.demo)
                            AND (r.unit_code IS NULL OR r.unit_code IN (:commune, :district, :province))
                            AND (r.facility_id IS NULL OR r.facility_id = :facility)
                            AND r.valid_from <= :day AND (r.valid_to IS NULL OR r.valid_to > :day)
                        ORDER BY a.display_name, a.id LIMIT :limit""")
                .param("role", role.name())
                .param("demo", demo.on())
                .param("commune", place.commune().value())
                .param("district", place.district().map(UnitCode::value).orElse(null))
                .param("province", place.province().map(UnitCode::value).orElse(null))
                .param("facility", place.facility().map(UUID::toString).orElse(null))
                .param("day", day)
                .param("limit", limit)
                .query((row, n) -> AccountRows.summary(row))
                .list();
    }

    private static HeldRight read(ResultSet row) throws SQLException {
        return new HeldRight(
                UUID.fromString(row.getString("id")),
                new Right(
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getString("unit_code")).map(UnitCode::of),
                        Optional.ofNullable(row.getString("facility_id")).map(UUID::fromString)),
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_to", LocalDate.class)));
    }
}
