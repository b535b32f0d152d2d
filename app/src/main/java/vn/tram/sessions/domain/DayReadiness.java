package vn.tram.sessions.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.kernel.Outcome;
import vn.tram.sessions.DayRefusal.Plain;
import vn.tram.sessions.SubjectView;
import vn.tram.sessions.domain.DayActs.Held;
import vn.tram.stock.LotId;

/**
 * Whether a screening of this day and a consent allow the injection, and what is in the vial: read
 * in the statement that holds the person. Whether vial and lot may be used is for those who keep
 * them to say.
 */
@Repository
class DayReadiness {

    private static final String SELECT =
            DaySubjects.COLUMNS
                    + ", COALESCE(c.passed AND DATE(c.concluded_at + INTERVAL 7 HOUR) = v.held_on, FALSE),"
                    + " COALESCE(k.agreed, FALSE), COALESCE(k.mixed, FALSE), i.lot_id, l.product_code"
                    + DaySubjects.HELD
                    + " LEFT JOIN screening c ON c.subject_id = s.id AND c.live = TRUE"
                    + " LEFT JOIN consent k ON k.subject_id = s.id AND k.live = TRUE"
                    + " LEFT JOIN vaccine_vial i ON i.id = :vial LEFT JOIN vaccine_lot l ON l.id = i.lot_id";

    private final JdbcClient jdbc;

    DayReadiness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param mixed the person agreed to another product than before
     */
    record Ready(boolean mixed, LotId lot, String product) {}

    /**
     * What was found beside the person. Screening and consent are changed with the row of the
     * person only, whose revision tells whether they were read before a change.
     */
    record Findings(
            boolean screened, boolean agreed, boolean mixed, Optional<UUID> lot, String product) {

        Outcome<Ready> ready() {
            if (!screened) {
                return Outcome.refused(Plain.NOT_SCREENED);
            }
            if (!agreed) {
                return Outcome.refused(Plain.NOT_CONSENTED);
            }
            return lot.<Outcome<Ready>>map(
                            known -> Outcome.done(new Ready(mixed, new LotId(known), product)))
                    .orElseGet(() -> Outcome.refused(Plain.NO_VIAL));
        }
    }

    /** The person, held as {@link DaySubjects#hold} does, with what the injection asks for. */
    Optional<Held<Findings>> hold(UUID subject, UUID session, UUID vial) {
        return jdbc.sql(SELECT)
                .param("id", subject)
                .param("session", session)
                .param("vial", vial)
                .query(DayReadiness::held)
                .optional();
    }

    private static Held<Findings> held(ResultSet columns, int n) throws SQLException {
        RowReader row = new RowReader(columns);
        SubjectView subject = DaySubjects.read(row);
        return new Held<>(
                subject,
                new Findings(row.flag(), row.flag(), row.flag(), row.optionalId(), row.text()));
    }
}
