package vn.tram.certificates.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;

/**
 * Names the key that signed: the first eight bytes of the SHA-256 of the signer certificate in DER,
 * as the specification of the EU certificate has it. Too short to be unique against ill will, so
 * two certificates may share one.
 *
 * @param text the bytes in Base64
 */
public record KeyId(String text) {

    private static final int BYTES = 8;

    public static KeyId of(X509Certificate certificate) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return of(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException | CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read has an encoding", e);
        }
    }

    /** As found in a header; of any length, since a stranger wrote it. */
    public static KeyId of(byte[] bytes) {
        return new KeyId(Base64.getEncoder().encodeToString(bytes));
    }

    public byte[] bytes() {
        return Base64.getDecoder().decode(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
