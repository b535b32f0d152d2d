package vn.tram.certificates.keys;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.PrivateKeyUsagePeriod;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/**
 * When a key signs. It goes on verifying to the end of its certificate. By the certificate's
 * private key usage period (RFC 5280, 2.5.29.16); where it has none, from its beginning until
 * twelve months before its end, so that whatever it signs can hold for twelve months (5772/QĐ-BYT).
 * A certificate shorter than that signs to its end, and what it signs holds for less.
 *
 * @param until not within
 */
record SigningPeriod(Instant from, Instant until) {

    static final Period VALIDITY_OF_A_TEXT = Period.ofMonths(12);

    static SigningPeriod of(X509Certificate certificate) {
        Instant from = certificate.getNotBefore().toInstant();
        Instant end = certificate.getNotAfter().toInstant();
        byte[] extension = certificate.getExtensionValue(Extension.privateKeyUsagePeriod.getId());
        if (extension == null) {
            Instant until = end.atZone(ZoneOffset.UTC).minus(VALIDITY_OF_A_TEXT).toInstant();
            return new SigningPeriod(from, until.isAfter(from) ? until : end);
        }
        try {
            PrivateKeyUsagePeriod period =
                    PrivateKeyUsagePeriod.getInstance(
                            JcaX509ExtensionUtils.parseExtensionValue(extension));
            return new SigningPeriod(
                    time(period.getNotBefore(), from), time(period.getNotAfter(), end));
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "the private key usage period of the certificate cannot be read", e);
        }
    }

    private static Instant time(ASN1GeneralizedTime time, Instant otherwise) throws ParseException {
        return time == null ? otherwise : time.getDate().toInstant();
    }

    boolean contains(Instant now) {
        return !now.isBefore(from) && now.isBefore(until);
    }
}
