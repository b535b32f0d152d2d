package vn.tram.doses.domain;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.kernel.UnitCode;
import vn.tram.staff.CasePlace;

/** What a dose asks of its lot and vial, in one statement. */
@Component
class LotFacts {

    /**
     * @param held a hold covered the place at the moment
     * @param vialFits the vial, where one is named, is one of this lot
     */
    record Facts(
            UUID lot,
            String product,
            String number,
            LocalDate expiresOn,
            boolean held,
            boolean vialFits) {}

    private static final String SELECT =
            "SELECT l.id, l.product_code, l.lot_number, l.expires_on, EXISTS (SELECT 1 FROM"
                    + " lot_hold h WHERE h.lot_id = l.id AND h.held_at <= :at"
                    + " AND (h.released_at IS NULL OR h.released_at > :at)"
                    + " AND (h.unit_code IS NULL OR h.unit_code IN (:commune, :district, :province))"
                    + " AND (h.facility_id IS NULL OR h.facility_id = :facility)),"
                    + " :vial IS NULL OR v.id IS NOT NULL FROM vaccine_lot l"
                    + " LEFT JOIN vaccine_vial v ON v.id = :vial AND v.lot_id = l.id ";

    private final JdbcClient jdbc;

    LotFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Facts> of(UUID lot, UUID vial, Instant at, CasePlace place) {
        return query(SELECT + "WHERE l.id = :lot", vial, at, place)
                .param("lot", lot)
                .query(LotFacts::facts)
                .optional();
    }

    /** The lot with this number of the product. */
    Optional<Facts> numbered(String product, String number, Instant at, CasePlace place) {
        return query(
                        SELECT + "WHERE l.product_code = :product AND l.lot_number = :number",
                        null,
                        at,
                        place)
                .param("product", product)
                .param("number", number)
                .query(LotFacts::facts)
                .optional();
    }

    /** Whether the number is known, and of other products only. */
    boolean ofOthersOnly(String product, String number) {
        return jdbc.sql(
                        "SELECT COUNT(*) > 0 AND SUM(product_code = :product) = 0 FROM vaccine_lot"
                                + " WHERE lot_number = :number")
                .param("product", product)
                .param("number", number)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private JdbcClient.StatementSpec query(String sql, UUID vial, Instant at, CasePlace place) {
        return jdbc.sql(sql)
                .param("at", Timestamp.from(at))
                .param("commune", place.commune().value())
                .param("district", place.district().map(UnitCode::value).orElse(null))
                .param("province", place.province().map(UnitCode::value).orElse(null))
                .param("facility", place.facility().orElse(null))
                .param("vial", vial);
    }

    private static Facts facts(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Facts(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getBoolean(5),
                row.getBoolean(6));
    }
}
