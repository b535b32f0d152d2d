package vn.tram.doses.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tram.doses.DoseId;
import vn.tram.doses.SessionRecords;

@Service
@Transactional(readOnly = true)
class SessionRecordRows implements SessionRecords {

    private final JdbcClient jdbc;

    SessionRecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Alike> of(UUID session) {
        return jdbc.sql(
                        "SELECT d.product_code, d.given_on, COALESCE(l.lot_number, d.lot_text) AS lot,"
                                + " COUNT(*) AS doses FROM dose d LEFT JOIN vaccine_lot l ON l.id = d.lot_id"
                                + " WHERE d.session_id = :session AND d.voided_at IS NULL"
                                + " GROUP BY d.product_code, d.given_on, lot"
                                + " ORDER BY doses DESC, lot LIMIT 20")
                .param("session", session)
                .query(
                        (row, n) ->
                                new Alike(
                                        row.getString("product_code"),
                                        row.getObject("given_on", LocalDate.class),
                                        Optional.ofNullable(row.getString("lot")),
                                        row.getInt("doses")))
                .list();
    }

    @Override
    public List<DoseId> saying(UUID session, Said said, int limit) {
        return jdbc
                .sql(
                        "SELECT d.id FROM dose d LEFT JOIN vaccine_lot l ON l.id = d.lot_id"
                                + " WHERE d.session_id = :session AND d.voided_at IS NULL"
                                + " AND (:product IS NULL OR d.product_code = :product)"
                                + " AND (:day IS NULL OR d.given_on = :day)"
                                + " AND (:lot IS NULL OR COALESCE(l.lot_number, d.lot_text) = :lot)"
                                + " ORDER BY d.id LIMIT :most")
                .param("session", session)
                .param("product", said.product().orElse(null))
                .param("day", said.givenOn().orElse(null))
                .param("lot", said.lotNumber().orElse(null))
                .param("most", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(DoseId::new)
                .toList();
    }
}
