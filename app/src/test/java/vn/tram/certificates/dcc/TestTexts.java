package vn.tram.certificates.dcc;

import com.upokecenter.cbor.CBORObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.commons.codec.binary.Base45;
import vn.tram.certificates.keys.PlatformKeys;
import vn.tram.certificates.keys.TestSigner;

/** Texts of codes for tests of whoever takes them from strangers. */
public final class TestTexts {

    private TestTexts() {}

    /** Well made, by somebody nobody here knows. */
    public static String ofStranger() {
        return HandMade.text(TestSigner.ec("SE"), HandMade.ES256, "SE", HandMade.payload());
    }

    /** Signs with these keys and no others. */
    public static DccSigner signer(PlatformKeys keys) {
        return new CoseDccSigner(keys);
    }

    /** The same text with another signature. */
    public static String forged(String text) {
        CBORObject message = CBORObject.DecodeFromBytes(unpacked(text));
        byte[] signature = message.get(3).GetByteString();
        signature[10] ^= 1;
        return HandMade.packed(
                HandMade.message(
                                message.get(0).GetByteString(),
                                CBORObject.NewMap(),
                                message.get(2).GetByteString(),
                                signature)
                        .EncodeToBytes());
    }

    /** A field of the only vaccination is missing, and nobody signed it. */
    public static String withoutField(String field) {
        CBORObject payload = HandMade.payload();
        payload.get("v").get(0).Remove(CBORObject.FromObject(field));
        return HandMade.text(TestSigner.ec("SE"), HandMade.ES256, "SE", payload);
    }

    /** Some thousand characters that unpack to three megabytes of zeros. */
    public static String bomb() {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(once)) {
            byte[] zeros = new byte[64 * 1024];
            for (int i = 0; i < 48; i++) {
                out.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "HC1:" + new Base45().encodeAsString(once.toByteArray());
    }

    private static byte[] unpacked(String text) {
        byte[] packed = new Base45().decode(text.substring(4).getBytes(StandardCharsets.US_ASCII));
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
