package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.stock.SessionStock;

/** How many doses a session can count on: in its facility's store, beside other coming sessions. */
@Component
class VaccineAtHand {

    private final SessionStock stock;
    private final JdbcClient jdbc;

    VaccineAtHand(SessionStock stock, JdbcClient jdbc) {
        this.stock = stock;
        this.jdbc = jdbc;
    }

    int doses(UUID session, UUID facility, String product, LocalDate day) {
        int inStore =
                stock.atHand(facility, product).stream()
                        .filter(lot -> !lot.lot().expiresOn().isBefore(day))
                        .mapToInt(SessionStock.LotAtHand::doses)
                        .sum();
        return Math.max(0, inStore - planned(session, facility, product));
    }

    /** What other coming sessions of the facility will take out and have not yet taken. */
    private int planned(UUID session, UUID facility, String product) {
        return jdbc.sql(
                        "SELECT COALESCE(SUM(GREATEST(0, a.people - a.issued)), 0) FROM (SELECT"
                                + " (SELECT COUNT(*) FROM session_subject p WHERE p.session_id = s.id AND p.coming = TRUE)"
                                + " AS people, (SELECT COALESCE(SUM(m.doses), 0) FROM stock_movement m"
                                + " WHERE m.session_id = s.id AND m.kind = 'ISSUED') AS issued"
                                + " FROM vaccination_session s WHERE s.facility_id = :facility"
                                + " AND s.product_code = :product AND s.id <> :session"
                                + " AND s.state IN ('PROPOSING', 'PLANNING', 'APPROVING', 'INVITING', 'PREPARING')) a")
                .param("facility", facility)
                .param("product", product)
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    /** The next proposal of the facility counts what this one took. */
    void oneAfterTheOther(UUID facility) {
        jdbc.sql("SELECT id FROM vaccine_store WHERE facility_id = :facility FOR UPDATE")
                .param("facility", facility)
                .query(UUID.class)
                .optional();
    }
}
