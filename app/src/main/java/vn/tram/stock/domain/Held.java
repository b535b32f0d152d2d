package vn.tram.stock.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether a hold reaches a store. Holds are read with every act and locked by none, so that no
 * session waits for another one that uses the same lot.
 */
@Repository
class Held {

    /** A row of {@code lot_hold h} is open and reaches the row of {@code vaccine_store s}. */
    static final String REACHES =
            "h.released_at IS NULL AND ((h.unit_code IS NULL AND h.facility_id IS NULL)"
                    + " OR h.facility_id = s.at_facility"
                    + " OR h.unit_code IN (s.commune_code, s.district_code, s.province_code))";

    private final JdbcClient jdbc;

    Held(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean at(UUID store, UUID lot) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM lot_hold h JOIN vaccine_store s ON s.id = :store WHERE h.lot_id = :lot AND "
                                + REACHES
                                + ")")
                .param("store", store)
                .param("lot", lot)
                .query(Boolean.class)
                .single();
    }
}
