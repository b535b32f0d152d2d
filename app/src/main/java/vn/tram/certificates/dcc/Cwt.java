package vn.tram.certificates.dcc;

import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import java.time.Instant;
import java.util.Optional;

/**
 * The claims that are signed (CWT, RFC 8392).
 *
 * @param issuer country, {@code null} where it is not said
 * @param issuedAt {@code null} where it is not said
 */
record Cwt(String issuer, Instant issuedAt, Instant expiresAt, CBORObject certificate) {

    /** Claim of the health certificates. */
    static final int CERTIFICATE = -260;

    /** Key of the certificate in that claim. */
    static final int VERSION_1 = 1;

    private static final int ISSUER = 1;
    private static final int EXPIRES = 4;
    private static final int ISSUED = 6;
    private static final int LONGEST_ISSUER = 80;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    static Cwt read(byte[] bytes) throws Unreadable {
        CBORObject claims = Cbor.decode(bytes);
        if (!Cbor.is(claims, CBORType.Map)) {
            throw new Unreadable(NotReadable.NO_CLAIMS);
        }
        CBORObject certificate =
                Cbor.map(claims, CERTIFICATE)
                        .flatMap(versions -> Cbor.map(versions, VERSION_1))
                        .orElseThrow(() -> new Unreadable(NotReadable.NO_CLAIMS));
        Instant expiresAt =
                time(claims, EXPIRES).orElseThrow(() -> new Unreadable(NotReadable.NO_CLAIMS));
        return new Cwt(
                Cbor.text(claims, ISSUER)
                        .filter(issuer -> issuer.length() <= LONGEST_ISSUER)
                        .orElse(null),
                time(claims, ISSUED).orElse(null),
                expiresAt,
                certificate);
    }

    private static Optional<Instant> time(CBORObject claims, int key) {
        return Cbor.number(claims, key)
                .filter(seconds -> seconds >= 0 && seconds <= LATEST.getEpochSecond())
                .map(Instant::ofEpochSecond);
    }
}
