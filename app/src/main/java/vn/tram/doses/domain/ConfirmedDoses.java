package vn.tram.doses.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.doses.DoseConfirmations.Confirmation;
import vn.tram.doses.DoseId;
import vn.tram.staff.Actor;
import vn.tram.staff.StaffId;

/** Which doses without a session a second person has confirmed. */
@Repository
class ConfirmedDoses {

    private final JdbcClient jdbc;

    ConfirmedDoses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(DoseId dose, Actor by, Instant at) {
        jdbc.sql(
                        "INSERT INTO dose_confirmation (dose_id, confirmed_by, confirmed_by_name,"
                                + " confirmed_at) VALUES (:dose, :by, :name, :now)")
                .param("dose", dose.value())
                .param("by", by.id().value())
                .param("name", by.displayName())
                .param("now", Timestamp.from(at))
                .update();
    }

    Optional<Confirmation> of(DoseId dose) {
        return jdbc.sql(
                        "SELECT confirmed_by, confirmed_by_name, confirmed_at FROM dose_confirmation"
                                + " WHERE dose_id = :dose")
                .param("dose", dose.value())
                .query(
                        (row, n) ->
                                new Confirmation(
                                        dose,
                                        new StaffId(row.getObject("confirmed_by", UUID.class)),
                                        row.getString("confirmed_by_name"),
                                        row.getTimestamp("confirmed_at").toInstant()))
                .optional();
    }
}
