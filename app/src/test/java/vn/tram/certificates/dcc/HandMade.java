package vn.tram.certificates.dcc;

import com.upokecenter.cbor.CBORObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.codec.binary.Base45;
import vn.tram.certificates.keys.KeyId;
import vn.tram.certificates.keys.TestSigner;

/** Certificates put together by hand, layer by layer, so that each layer can be made wrong. */
final class HandMade {

    static final int ES256 = -7;
    static final int PS256 = -37;

    private HandMade() {}

    static CBORObject payload() {
        return CBORObject.NewMap()
                .Add("ver", "1.3.0")
                .Add("nam", CBORObject.NewMap().Add("fn", "Smith").Add("fnt", "SMITH"))
                .Add("dob", "1970-01-31")
                .Add("v", CBORObject.NewArray().Add(entry()));
    }

    static CBORObject entry() {
        return CBORObject.NewMap()
                .Add("tg", "840539006")
                .Add("vp", "1119349007")
                .Add("mp", "EU/1/20/1528")
                .Add("ma", "ORG-100030215")
                .Add("dn", 2)
                .Add("sd", 2)
                .Add("dt", "2021-07-09")
                .Add("co", "SE")
                .Add("is", "Swedish eHealth Agency")
                .Add("ci", "URN:UVCI:01:SE:EHM/V12907267LAJW#E");
    }

    static CBORObject claims(String issuer, CBORObject payload) {
        return CBORObject.NewMap()
                .Add(1, issuer)
                .Add(4, Samples.EXPIRES.getEpochSecond())
                .Add(6, Samples.ISSUED.getEpochSecond())
                .Add(-260, CBORObject.NewMap().Add(1, payload));
    }

    static byte[] header(TestSigner signer, int algorithm) {
        return CBORObject.NewMap()
                .Add(1, algorithm)
                .Add(4, KeyId.of(signer.certificate()).bytes())
                .EncodeToBytes();
    }

    static CBORObject message(
            byte[] header, CBORObject unprotected, byte[] claims, byte[] signature) {
        return CBORObject.NewArray()
                .Add(header)
                .Add(unprotected)
                .Add(claims)
                .Add(signature)
                .WithTag(18);
    }

    static byte[] sign(TestSigner signer, int algorithm, byte[] header, byte[] claims) {
        byte[] toBeSigned =
                CBORObject.NewArray()
                        .Add("Signature1")
                        .Add(header)
                        .Add(new byte[0])
                        .Add(claims)
                        .EncodeToBytes();
        try {
            Signature signature;
            if (algorithm == PS256) {
                signature = Signature.getInstance("RSASSA-PSS");
                signature.setParameter(
                        new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            } else {
                signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            }
            signature.initSign(signer.pair().getPrivate());
            signature.update(toBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole text, right in every layer. */
    static String text(TestSigner signer, int algorithm, String issuer, CBORObject payload) {
        byte[] header = header(signer, algorithm);
        byte[] claims = claims(issuer, payload).EncodeToBytes();
        return packed(
                message(
                                header,
                                CBORObject.NewMap(),
                                claims,
                                sign(signer, algorithm, header, claims))
                        .EncodeToBytes());
    }

    static String packed(byte[] message) {
        return "HC1:" + new Base45().encodeAsString(deflated(message));
    }

    static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }
}
