package vn.tram.sessions.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.sessions.PlannedStaff;
import vn.tram.sessions.PlannedStaff.Duty;
import vn.tram.sessions.PlannedStaff.Qualification;
import vn.tram.staff.StaffId;

/** The written assignment of staff to the desks of a session. */
@Repository
class StaffStore {

    private final JdbcClient jdbc;

    StaffStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlannedStaff> of(UUID session) {
        return jdbc.sql(
                        "SELECT staff_id, name, duty, desk, qualification FROM session_staff"
                                + " WHERE session_id = :session ORDER BY FIELD(duty, 'HEAD', 'RECEPTION', 'SCREENING',"
                                + " 'INJECTION', 'OBSERVATION', 'EMERGENCY', 'DATA'), desk, name")
                .param("session", session)
                .query(
                        (row, n) ->
                                new PlannedStaff(
                                        new StaffId(row.getObject("staff_id", UUID.class)),
                                        row.getString("name"),
                                        Duty.valueOf(row.getString("duty")),
                                        row.getInt("desk"),
                                        Qualification.valueOf(row.getString("qualification"))))
                .list();
    }

    void put(UUID session, PlannedStaff staff) {
        jdbc.sql(
                        "INSERT INTO session_staff (session_id, staff_id, duty, desk, name, qualification)"
                                + " VALUES (:session, :staff, :duty, :desk, :name, :level)"
                                + " ON DUPLICATE KEY UPDATE desk = VALUES(desk), qualification = VALUES(qualification)")
                .param("session", session)
                .param("staff", staff.id().value())
                .param("duty", staff.duty().name())
                .param("desk", staff.desk())
                .param("name", staff.name())
                .param("level", staff.qualification().name())
                .update();
    }

    boolean remove(UUID session, PlannedStaff staff) {
        return jdbc.sql(
                                "DELETE FROM session_staff WHERE session_id = :session AND staff_id = :staff AND duty = :duty")
                        .param("session", session)
                        .param("staff", staff.id().value())
                        .param("duty", staff.duty().name())
                        .update()
                == 1;
    }
}
