package vn.tram.certificates.keys;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * Somebody whose signature counts.
 *
 * @param country ISO 3166-1 alpha-2, from the certificate's subject
 * @param certificate with a key for ECDSA on P-256 or for RSA of 2048 bits or more
 */
public record TrustedSigner(KeyId keyId, String country, X509Certificate certificate) {

    public Instant from() {
        return certificate.getNotBefore().toInstant();
    }

    /** After that nothing of this key is verified as valid any longer. */
    public Instant until() {
        return certificate.getNotAfter().toInstant();
    }

    /** Without the certificate: it is long, and the identifier finds it. */
    @Override
    public String toString() {
        return "TrustedSigner[" + country + " " + keyId + "]";
    }
}
