package vn.tram.certificates.dcc;

import com.authlete.cbor.CBORInteger;
import com.authlete.cbor.CBORItem;
import com.authlete.cbor.CBORPair;
import com.authlete.cbor.CBORPairList;
import com.authlete.cose.COSEProtectedHeader;
import com.authlete.cose.COSEProtectedHeaderBuilder;
import com.authlete.cose.COSESign1Builder;
import com.authlete.cose.SigStructureBuilder;
import com.authlete.cose.constants.COSEAlgorithms;
import com.authlete.cwt.CWTClaimsSetBuilder;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tram.certificates.keys.PlatformKeys;
import vn.tram.certificates.keys.SigningKey;

/** Payload in a CWT in COSE_Sign1 by ES256, by the specification of the EU's certificate. */
@Component
final class CoseDccSigner implements DccSigner {

    private final PlatformKeys keys;

    CoseDccSigner(PlatformKeys keys) {
        this.keys = keys;
    }

    @Override
    public boolean canSign() {
        return keys.canSign();
    }

    @Override
    public SignedText sign(DccContent content, Instant issuedAt, Instant expiresAt) {
        SigningKey key = keys.inForce();
        if (!expiresAt.isAfter(issuedAt) || expiresAt.isAfter(key.verifiesUntil())) {
            throw new IllegalArgumentException("the validity does not fit the key's");
        }
        byte[] claims = claims(DccPayload.of(content), issuedAt, expiresAt);
        return new SignedText(DccText.pack(message(claims, key)), key.keyId().text());
    }

    private static byte[] claims(CBORItem payload, Instant issuedAt, Instant expiresAt) {
        CBORPair versioned = new CBORPair(new CBORInteger(Cwt.VERSION_1), payload);
        return new CWTClaimsSetBuilder()
                .iss(DccPayload.COUNTRY)
                .iat(issuedAt.getEpochSecond())
                .exp(expiresAt.getEpochSecond())
                .put(Cwt.CERTIFICATE, new CBORPairList(List.of(versioned)))
                .build()
                .encode();
    }

    private static byte[] message(byte[] claims, SigningKey key) {
        COSEProtectedHeader header =
                new COSEProtectedHeaderBuilder()
                        .alg(COSEAlgorithms.ES256)
                        .kid(key.keyId().bytes())
                        .build();
        byte[] toBeSigned =
                new SigStructureBuilder()
                        .signature1()
                        .bodyAttributes(header)
                        .payload(claims)
                        .build()
                        .encode();
        return new COSESign1Builder()
                .protectedHeader(header)
                .payload(claims)
                .signature(key.sign(toBeSigned))
                .build()
                .getTagged()
                .encode();
    }

    @Override
    public Instant latestExpiry() {
        return keys.inForce().verifiesUntil();
    }
}
