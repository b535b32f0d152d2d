package vn.tram.staff.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.CasePlace;
import vn.tram.staff.Role;
import vn.tram.staff.StaffContact;
import vn.tram.staff.StaffContacts;
import vn.tram.staff.StaffDirectory;
import vn.tram.staff.StaffId;

@Repository
class ContactRows implements StaffContacts {

    private final JdbcClient jdbc;
    private final DemoMode demo;
    private final Clock clock;

    ContactRows(JdbcClient jdbc, DemoMode demo, Clock clock) {
        this.jdbc = jdbc;
        this.demo = demo;
        this.clock = clock;
    }

    @Override
    public Optional<StaffContact> of(StaffId id) {
        return jdbc.sql(
                        """
                        SELECT id, email, language FROM staff_account
                        WHERE id = :id AND email IS NOT NULL AND active AND (:demo OR NOT demo)""")
                .param("id", id.value())
                .param("demo", demo.on())
                .query(ContactRows::contact)
                .optional();
    }

    @Override
    public List<StaffContact> holding(Role role, CasePlace place, int limit) {
        return jdbc.sql(
                        """
                        SELECT a.id, a.email, a.language,
                            MIN(CASE WHEN r.facility_id IS NOT NULL THEN 0 WHEN r.unit_code = :commune THEN 1
                                WHEN r.unit_code = :district THEN 2 WHEN r.unit_code = :province THEN 3 ELSE 4 END) AS width
                        FROM staff_right r JOIN staff_account a ON a.id = r.account_id
                        WHERE r.role = :role AND a.email IS NOT NULL AND a.active AND (:demo OR NOT a.demo)
                            AND (r.unit_code IS NULL OR r.unit_code IN (:commune, :district, :province))
                            AND (r.facility_id IS NULL OR r.facility_id = :facility)
                            AND r.valid_from <= :day AND (r.valid_to IS NULL OR r.valid_to > :day)
                        GROUP BY a.id, a.email, a.language ORDER BY width, a.id LIMIT :limit""")
                .param("role", role.name())
                .param("demo", demo.on())
                .param("commune", place.commune().value())
                .param("district", place.district().map(UnitCode::value).orElse(null))
                .param("province", place.province().map(UnitCode::value).orElse(null))
                .param("facility", place.facility().orElse(null))
                .param("day", LocalDate.ofInstant(clock.instant(), StaffConfiguration.VIET_NAM))
                .param("limit", Math.max(0, Math.min(limit, StaffDirectory.MOST)))
                .query(ContactRows::contact)
                .list();
    }

    private static StaffContact contact(ResultSet row, int n) throws SQLException {
        return new StaffContact(
                new StaffId(row.getObject("id", UUID.class)),
                new EmailAddress(row.getString("email")),
                row.getString("language"));
    }
}
