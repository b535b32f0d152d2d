package vn.tram.sessions.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.sessions.SessionView;
import vn.tram.stock.SessionStock;

/** How many doses a session can count on: of its facility, beside other coming sessions. */
@Component
class VaccineAtHand {

    private final SessionStock stock;
    private final JdbcClient jdbc;

    VaccineAtHand(SessionStock stock, JdbcClient jdbc) {
        this.stock = stock;
        this.jdbc = jdbc;
    }

    /**
     * Doses beside what other coming sessions will take; those take from the store first.
     *
     * @param inStore usable on the day
     * @param allocated and not received yet; nobody says when it arrives
     */
    record Doses(int inStore, int allocated) {

        /**
         * Who can be planned: an allocation is a decision, and sessions are planned ahead of it.
         */
        int total() {
            return inStore + allocated;
        }
    }

    Doses doses(SessionView view) {
        UUID session = view.id().value();
        int taken = planned(session, view.facility(), view.product());
        int inStore = inStore(view.facility(), view.product(), view.heldOn());
        int allocated = stock.allocated(view.facility(), view.product(), view.heldOn());
        return new Doses(
                Math.max(0, inStore - taken),
                Math.max(0, allocated - Math.max(0, taken - inStore)));
    }

    private int inStore(UUID facility, String product, LocalDate day) {
        return stock.atHand(facility, product).stream()
                .filter(lot -> !lot.lot().expiresOn().isBefore(day))
                .mapToInt(SessionStock.LotAtHand::doses)
                .sum();
    }

    /** What other coming sessions of the facility will take out and do not have yet. */
    private int planned(UUID session, UUID facility, String product) {
        return jdbc.sql(
                        "SELECT COALESCE(SUM(GREATEST(0, a.people - a.issued)), 0) FROM (SELECT"
                                + " (SELECT COUNT(*) FROM session_subject p WHERE p.session_id = s.id AND p.coming = TRUE)"
                                + " AS people, (SELECT COALESCE(SUM(IF(m.kind = 'ISSUED', m.doses, -m.doses)), 0)"
                                + " FROM stock_movement m WHERE m.session_id = s.id"
                                + " AND m.kind IN ('ISSUED', 'RETURNED')) AS issued"
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
