package vn.tram.certificates.domain;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tram.certificates.CertificateRegister.Revoked;
import vn.tram.certificates.RevocationReason;

/** What others need to refuse a revoked certificate. */
@Repository
class RevocationList {

    private static final int HASH_BYTES = 16;

    private final JdbcClient jdbc;

    RevocationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String hash(String uvci) {
        byte[] whole = Facts.digest().digest(uvci.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(whole, 0, HASH_BYTES);
    }

    /** What was never signed cannot be shown to anybody. */
    void add(Certificate revoked) {
        if (revoked.issue() == null) {
            return;
        }
        jdbc.sql(
                        "INSERT INTO revoked_certificate (uvci_hash, revoked_at, code, expires_at)"
                                + " VALUES (:hash, :at, :code, :until)")
                .param("hash", hash(revoked.issue().uvci()))
                .param("at", Timestamp.from(revoked.revocation().at()))
                .param("code", revoked.revocation().reason().name())
                .param("until", Timestamp.from(revoked.issue().expiresAt()))
                .update();
    }

    List<Revoked> page(String after, Instant now, int limit) {
        return jdbc.sql(
                        "SELECT uvci_hash, revoked_at, code, expires_at FROM revoked_certificate"
                                + " WHERE uvci_hash > :after AND expires_at > :now"
                                + " ORDER BY uvci_hash LIMIT :limit")
                .param("after", after)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(RevocationList::row)
                .list();
    }

    Optional<Instant> latest() {
        return jdbc.sql("SELECT MAX(revoked_at) FROM revoked_certificate")
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)))
                .single()
                .map(Timestamp::toInstant);
    }

    private static Revoked row(ResultSet row, int n) throws SQLException {
        return new Revoked(
                row.getString("uvci_hash"),
                row.getTimestamp("revoked_at").toInstant(),
                RevocationReason.valueOf(row.getString("code")),
                row.getTimestamp("expires_at").toInstant());
    }
}
