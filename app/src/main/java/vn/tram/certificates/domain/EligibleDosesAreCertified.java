package vn.tram.certificates.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

@Component
class EligibleDosesAreCertified implements Invariant {

    private final JdbcClient jdbc;
    private final CodedProducts products;

    EligibleDosesAreCertified(JdbcClient jdbc, CodedProducts products) {
        this.jdbc = jdbc;
        this.products = products;
    }

    @Override
    public String statement() {
        return "Every dose that may be certified has a certificate, unless its last one was revoked"
                + " by a decision.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        "SELECT CONCAT('no certificate of dose ', d.id)"
                                + DoseFacts.FROM
                                + " LEFT JOIN certificate c ON c.dose_id = d.id AND c.live = TRUE"
                                + " WHERE c.id IS NULL AND d.voided_at IS NULL AND "
                                + DoseFacts.OBSTACLE
                                + " = _ascii '' AND NOT EXISTS (SELECT 1 FROM certificate r"
                                + " WHERE r.dose_id = d.id"
                                + " AND r.revoke_code IN ('IN_ERROR', 'FRAUD')) LIMIT 100")
                .param("products", products.all())
                .query(String.class)
                .list();
    }
}
