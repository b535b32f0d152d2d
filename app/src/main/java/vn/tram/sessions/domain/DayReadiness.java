package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    private static final String SELECT =
            "SELECT COALESCE(c.passed AND DATE(c.concluded_at + INTERVAL 7 HOUR) = :day, FALSE),"
                    + " COALESCE(k.agreed, FALSE), COALESCE(k.mixed, FALSE), i.lot_id, l.product_code FROM screening c"
                    + " LEFT JOIN consent k ON k.subject_id = c.subject_id AND k.live = TRUE"
                    + " LEFT JOIN vaccine_vial i ON i.id = :vial LEFT JOIN vaccine_lot l ON l.id = i.lot_id"
                    + " WHERE c.subject_id = :subject AND c.live = TRUE";

    private record Found(
            boolean screened, boolean agreed, boolean mixed, Optional<UUID> lot, String product) {}

    /**
     * @param day on which the session is held
     */
    Outcome<Ready> of(UUID subject, LocalDate day, UUID vial) {
        Optional<Found> screening =
                jdbc.sql(SELECT)
                        .param("day", day)
                        .param("vial", vial)
                        .param("subject", subject)
                        .query(DayReadiness::found)
                        .optional();
        if (screening.isEmpty() || !screening.get().screened()) {
            return Outcome.refused(Plain.NOT_SCREENED);
        }
        Found found = screening.get();
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

    private static Found found(ResultSet columns, int n) throws SQLException {
        RowReader row = new RowReader(columns);
        return new Found(row.flag(), row.flag(), row.flag(), row.optionalId(), row.text());
    }
}
