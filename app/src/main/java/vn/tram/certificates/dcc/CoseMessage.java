package vn.tram.certificates.dcc;

import com.authlete.cbor.CBORByteArray;
import com.authlete.cose.COSEProtectedHeader;
import com.authlete.cose.SigStructureBuilder;
import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;

/**
 * A message with one signature (COSE_Sign1, RFC 9052), tagged 18, also inside of a CWT tag 61, or
 * without a tag as some issuers leave it.
 *
 * @param keyId from the protected header, else from the other; {@code null} where neither has one
 */
record CoseMessage(
        SignatureAlgorithm algorithm,
        byte[] keyId,
        byte[] protectedHeader,
        byte[] claims,
        byte[] signature) {

    private static final int SIGN1 = 18;
    private static final int CWT = 61;
    private static final int PARTS = 4;
    private static final int ALGORITHM = 1;
    private static final int CRITICAL = 2;
    private static final int KEY_ID = 4;

    static CoseMessage read(byte[] bytes) throws Unreadable {
        CBORObject message = untagged(Cbor.decode(bytes));
        if (!Cbor.is(message, CBORType.Array)
                || message.size() != PARTS
                || !Cbor.is(message.get(0), CBORType.ByteString)
                || !Cbor.is(message.get(1), CBORType.Map)
                || !Cbor.is(message.get(2), CBORType.ByteString)
                || !Cbor.is(message.get(PARTS - 1), CBORType.ByteString)) {
            throw new Unreadable(NotReadable.NOT_SIGNED_ONCE);
        }
        byte[] encodedHeader = message.get(0).GetByteString();
        CBORObject header =
                encodedHeader.length == 0 ? CBORObject.NewMap() : Cbor.decode(encodedHeader);
        // what an issuer calls critical must be understood, and nothing of that kind is
        if (!Cbor.is(header, CBORType.Map) || Cbor.has(header, CRITICAL)) {
            throw new Unreadable(NotReadable.NOT_SIGNED_ONCE);
        }
        // an algorithm outside of what is signed would be the forger's choice
        SignatureAlgorithm algorithm =
                Cbor.number(header, ALGORITHM)
                        .flatMap(SignatureAlgorithm::of)
                        .orElseThrow(() -> new Unreadable(NotReadable.UNKNOWN_ALGORITHM));
        byte[] keyId =
                Cbor.bytes(header, KEY_ID)
                        .or(() -> Cbor.bytes(message.get(1), KEY_ID))
                        .orElse(null);
        return new CoseMessage(
                algorithm,
                keyId,
                encodedHeader,
                message.get(2).GetByteString(),
                message.get(PARTS - 1).GetByteString());
    }

    private static CBORObject untagged(CBORObject message) throws Unreadable {
        CBORObject inner = message.HasMostOuterTag(CWT) ? message.UntagOne() : message;
        if (inner.HasMostOuterTag(SIGN1)) {
            inner = inner.UntagOne();
        }
        if (inner.isTagged()) {
            throw new Unreadable(NotReadable.NOT_SIGNED_ONCE);
        }
        return inner;
    }

    /** What the signature is over. */
    byte[] toBeSigned() {
        return new SigStructureBuilder()
                .signature1()
                .bodyAttributes(new COSEProtectedHeader(protectedHeader))
                .payload(new CBORByteArray(claims))
                .build()
                .encode();
    }
}
