package vn.tram.certificates.domain;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.tram.invariants.Invariant;

/** The fourth invariant. */
@Component
class CertificatesEqualDoses implements Invariant {

    private static final String BORNE =
            "(SELECT CONCAT('certificate ', c.id, ' of a dose that is ', "
                    + DoseFacts.OBSTACLE
                    + ")"
                    + DoseFacts.FROM
                    + " JOIN certificate c ON c.dose_id = d.id AND c.live = TRUE WHERE "
                    + DoseFacts.OBSTACLE
                    + " NOT IN (_ascii '', _ascii 'PRODUCT_UNCODED') LIMIT 20)";

    private final JdbcClient jdbc;
    private final CodedProducts products;

    CertificatesEqualDoses(JdbcClient jdbc, CodedProducts products) {
        this.jdbc = jdbc;
        this.products = products;
    }

    @Override
    public String statement() {
        return "A certificate points at a dose that is verified, confirmed and not void, and says"
                + " what the dose says; a corrected one, and one of a key that was given up, is"
                + " revoked; a dose has one current certificate at most.";
    }

    @Override
    public List<String> violations() {
        return jdbc.sql(
                        BORNE
                                + " UNION ALL (SELECT CONCAT('facts of certificate ', c.id)"
                                + DoseFacts.FROM
                                + " JOIN certificate c ON c.dose_id = d.id AND c.live = TRUE"
                                + " WHERE c.facts_sha256 <> "
                                + DoseFacts.HASH
                                + " LIMIT 20) UNION ALL (SELECT CONCAT('hash of certificate ', id)"
                                + " FROM certificate WHERE facts_sha256 <> CONVERT(SHA2(CONCAT_WS("
                                + "CHAR(10 USING utf8mb4), dose_id, person_id, person_name,"
                                + " birth_date, birth_precision, disease, product_code,"
                                + " dose_number, of_doses, given_on), 256) USING ascii) LIMIT 20)"
                                + " UNION ALL (SELECT CONCAT('two of dose ', dose_id)"
                                + " FROM certificate WHERE state IN ('READY', 'ISSUED', 'EXPIRED')"
                                + " GROUP BY dose_id HAVING COUNT(*) > 1 LIMIT 20)"
                                + " UNION ALL (SELECT CONCAT('not in the list: ', c.id)"
                                + " FROM certificate c LEFT JOIN revoked_certificate r"
                                + " ON r.uvci_hash = CONVERT(LEFT(SHA2(c.uvci, 256), 32) USING ascii)"
                                + " WHERE c.uvci IS NOT NULL"
                                + " AND (c.state = 'REVOKED' AND c.revoke_code <>"
                                + " 'KEY_COMPROMISED') <> (r.uvci_hash IS NOT NULL)"
                                + " LIMIT 20) UNION ALL (SELECT CONCAT('of a key that was given up"
                                + " and all of whose certificates are revoked: ', c.id)"
                                + " FROM key_withdrawal w JOIN certificate c ON c.key_id = w.key_id"
                                + " AND c.state IN ('ISSUED', 'EXPIRED') WHERE w.state = 'DONE'"
                                + " LIMIT 20) UNION ALL (SELECT CONCAT('revoked with a key that"
                                + " counts: ', c.id) FROM certificate c LEFT JOIN signer_key k"
                                + " ON k.key_id = c.key_id WHERE c.revoke_code = 'KEY_COMPROMISED'"
                                + " AND k.given_up_at IS NULL LIMIT 20)")
                .param("products", products.all())
                .query(String.class)
                .list();
    }
}
