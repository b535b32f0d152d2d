package vn.tram.stock.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

/**
 * Every place that holds vaccine, a store, an opened vial or the road, is compared with the ledger:
 * its sum, and every sum on the way there.
 */
@Component
class StockEqualsItsMovements implements Invariant {

    /** Place, lot, number of the movement, and what it gave to or took from the place. */
    private static final String EFFECTS =
            "WITH effect AS ("
                    + "SELECT from_store AS place, lot_id, seq, -doses AS delta FROM stock_movement WHERE from_store IS NOT NULL"
                    + " UNION ALL SELECT to_store, lot_id, seq, doses FROM stock_movement WHERE to_store IS NOT NULL"
                    + " UNION ALL SELECT from_vial, lot_id, seq, -doses FROM stock_movement WHERE from_vial IS NOT NULL"
                    + " UNION ALL SELECT to_vial, lot_id, seq, doses FROM stock_movement WHERE to_vial IS NOT NULL"
                    + " UNION ALL SELECT transfer_id, lot_id, seq, IF(kind = 'SENT', doses, -doses) FROM stock_movement"
                    + " WHERE transfer_id IS NOT NULL AND (kind IN ('SENT', 'ARRIVED', 'REFUSED') OR (kind IN ('WASTED',"
                    + " 'DESTROYED') AND from_store IS NULL))), ";

    private static final String STANDING =
            "standing AS (SELECT store_id AS place, lot_id, doses FROM stock_balance"
                    + " UNION ALL SELECT id, lot_id, doses_left FROM vaccine_vial"
                    + " UNION ALL SELECT id, lot_id, doses FROM stock_transfer WHERE from_store IS NOT NULL"
                    + " AND state IN ('SENT', 'REFUSED')), "
                    + "booked AS (SELECT place, lot_id, SUM(delta) AS doses FROM effect GROUP BY place, lot_id) ";

    private final JdbcClient jdbc;

    StockEqualsItsMovements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String statement() {
        return "Stock equals the sum of its movements and was never negative.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        EFFECTS
                                + STANDING
                                + "(SELECT CONCAT('not what was booked: place ', s.place, ', lot ', s.lot_id, ': ', s.doses, ' and not ',"
                                + " COALESCE(b.doses, 0)) FROM standing s LEFT JOIN booked b ON b.place = s.place"
                                + " AND b.lot_id = s.lot_id WHERE s.doses <> COALESCE(b.doses, 0) LIMIT 30)"
                                + " UNION ALL (SELECT CONCAT('booked and not there: place ', b.place, ', lot ', b.lot_id, ': ', b.doses)"
                                + " FROM booked b LEFT JOIN standing s ON s.place = b.place AND s.lot_id = b.lot_id"
                                + " WHERE s.place IS NULL AND b.doses <> 0 LIMIT 30)"
                                + " UNION ALL (SELECT CONCAT('below nothing: place ', place, ' at movement ', seq) FROM (SELECT place, seq,"
                                + " SUM(delta) OVER (PARTITION BY place, lot_id ORDER BY seq) AS sofar FROM effect) running"
                                + " WHERE sofar < 0 LIMIT 30)")
                .query(String.class)
                .list();
    }
}
