package vn.tram.certificates.keys;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The certificates of all keys that were ever here, on all nodes. */
@Repository
class SignerArchive {

    private final JdbcClient jdbc;

    SignerArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is there already stays as it is. */
    void keep(Collection<TrustedSigner> signers, Instant now) {
        for (TrustedSigner signer : signers) {
            jdbc.sql(
                            "INSERT IGNORE INTO signer_key (key_id, certificate, seen_at)"
                                    + " VALUES (:id, :certificate, :now)")
                    .param("id", signer.keyId().text())
                    .param("certificate", encoded(signer.certificate()))
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    /** Every key, with the moment at which it was given up. */
    Map<KeyId, Optional<Instant>> known() {
        Map<KeyId, Optional<Instant>> known = new HashMap<>();
        jdbc.sql("SELECT key_id, given_up_at FROM signer_key")
                .query(
                        row -> {
                            known.put(
                                    new KeyId(row.getString(1)),
                                    Optional.ofNullable(row.getTimestamp(2))
                                            .map(Timestamp::toInstant));
                        });
        return known;
    }

    TrustedSigner signer(KeyId id) {
        byte[] stored =
                jdbc.sql("SELECT certificate FROM signer_key WHERE key_id = :id")
                        .param("id", id.text())
                        .query(byte[].class)
                        .single();
        try {
            return SignerCertificate.judge(
                            (X509Certificate)
                                    CertificateFactory.getInstance("X.509")
                                            .generateCertificate(new ByteArrayInputStream(stored)))
                    .signer();
        } catch (CertificateException e) {
            throw new IllegalStateException("the stored certificate of key " + id, e);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
