package vn.tram.safety.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.EmailAddress;
import vn.tram.kernel.TimeOrderedId;
import vn.tram.kernel.UnitCode;
import vn.tram.safety.CouncilMembers.Member;
import vn.tram.safety.CouncilMembers.NewMember;
import vn.tram.safety.CouncilMembers.Seat;
import vn.tram.staff.StaffId;

/** Members of the expert councils. */
@Repository
class CouncilStore {

    private static final String OF_TODAY =
            "m.province_code = :province AND m.from_day <= :today AND (m.until_day IS NULL OR m.until_day > :today)";

    private final JdbcClient jdbc;

    CouncilStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Member> members(UnitCode province, LocalDate today) {
        return jdbc.sql(
                        "SELECT m.*, (SELECT COUNT(*) FROM dose d WHERE d.injector_id = m.staff_id AND d.province_code = m.province_code"
                                + " AND d.voided_at IS NULL) AS doses FROM council_member m WHERE "
                                + OF_TODAY
                                + " ORDER BY FIELD(m.seat, 'CHAIR', 'VICE', 'MEMBER'), m.name, m.id")
                .param("province", province.value())
                .param("today", today)
                .query(
                        (row, n) ->
                                new Member(
                                        row.getObject("id", UUID.class),
                                        row.getString("name"),
                                        row.getString("position"),
                                        Seat.valueOf(row.getString("seat")),
                                        Optional.ofNullable(row.getObject("staff_id", UUID.class))
                                                .map(StaffId::new),
                                        Optional.ofNullable(row.getString("email"))
                                                .map(EmailAddress::new),
                                        row.getInt("doses")))
                .list();
    }

    int dosesGiven(StaffId staff, UnitCode province) {
        return jdbc.sql(
                        "SELECT COUNT(*) FROM dose WHERE injector_id = :staff AND province_code = :province"
                                + " AND voided_at IS NULL")
                .param("staff", staff.value())
                .param("province", province.value())
                .query(Integer.class)
                .single();
    }

    UUID enlist(UnitCode province, NewMember member, LocalDate today) {
        UUID id = TimeOrderedId.next();
        jdbc.sql(
                        "INSERT INTO council_member (id, province_code, name, position, seat, staff_id, email, from_day)"
                                + " VALUES (:id, :province, :name, :position, :seat, :staff, :email, :today)")
                .param("id", id)
                .param("province", province.value())
                .param("name", member.name())
                .param("position", member.position())
                .param("seat", member.seat().name())
                .param("staff", member.staff().map(StaffId::value).orElse(null))
                .param("email", member.email().map(EmailAddress::value).orElse(null))
                .param("today", today)
                .update();
        return id;
    }

    Optional<UnitCode> provinceOf(UUID member) {
        return jdbc.sql("SELECT province_code FROM council_member WHERE id = :id")
                .param("id", member)
                .query(String.class)
                .optional()
                .map(UnitCode::of);
    }

    /** From the day on; of a membership that began on it nothing is left but its row. */
    boolean dismiss(UUID member, LocalDate day) {
        return jdbc.sql(
                                "UPDATE council_member SET until_day = GREATEST(:day, from_day + INTERVAL 1 DAY) WHERE id = :id"
                                        + " AND until_day IS NULL")
                        .param("id", member)
                        .param("day", day)
                        .update()
                == 1;
    }
}
