package vn.tram.sessions.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.stock.LotId;

/**
 * Whether a screening of this day and a consent allow the injection, and what is in the vial: one
 * statement. Whether vial and lot may be used is for those who keep them to say.
 */
@Repository
class DayReadiness {

    private final JdbcClient jdbc;

    DayReadiness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param mixed the person agreed to another product than before
     */
    record Ready(boolean mixed, LotId lot, String product) {}

    private record Found(
            boolean screened, boolean agreed, boolean mixed, Optional<UUID> lot, String product) {}

    Outcome<Ready> of(UUID subject, UUID vial) {
        Found found =
                jdbc.sql(
                                "SELECT EXISTS (SELECT 1 FROM screening c JOIN session_subject s ON s.id = c.subject_id"
                                        + " JOIN vaccination_session v ON v.id = s.session_id WHERE c.subject_id = :subject"
                                        + " AND c.live = TRUE AND c.passed = TRUE"
                                        + " AND DATE(c.concluded_at + INTERVAL 7 HOUR) = v.held_on) AS screened,"
                                        + " COALESCE(k.agreed, FALSE) AS agreed, COALESCE(k.mixed, FALSE) AS mixed,"
                                        + " i.lot_id, l.product_code FROM (SELECT :subject AS subject_id) one"
                                        + " LEFT JOIN consent k ON k.subject_id = :subject AND k.live = TRUE"
                                        + " LEFT JOIN vaccine_vial i ON i.id = :vial"
                                        + " LEFT JOIN vaccine_lot l ON l.id = i.lot_id")
                        .param("subject", subject)
                        .param("vial", vial)
                        .query(
                                (row, n) ->
                                        new Found(
                                                row.getBoolean("screened"),
                                                row.getBoolean("agreed"),
                                                row.getBoolean("mixed"),
                                                Optional.ofNullable(
                                                        row.getObject("lot_id", UUID.class)),
                                                row.getString("product_code")))
                        .single();
        if (!found.screened()) {
            return Outcome.refused(Plain.NOT_SCREENED);
        }
        if (!found.agreed()) {
            return Outcome.refused(Plain.NOT_CONSENTED);
        }
        return found.lot()
                .<Outcome<Ready>>map(
                        lot ->
                                Outcome.done(
                                        new Ready(found.mixed(), new LotId(lot), found.product())))
                .orElseGet(() -> Outcome.refused(Plain.NO_VIAL));
    }
}
