package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import com.upokecenter.cbor.CBORObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.commons.codec.binary.Base45;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.certificates.keys.TestSigner;

/** What somebody may hold up to break the reader: each gets a reason, soon, and costs little. */
class HostileInputTest {

    private static final TestSigner SWEDEN = TestSigner.ec("SE");
    private static final DccReader READER =
            new TrustedDccReader(TestSigner.trusting(SWEDEN), Samples.CLOCK);

    private static NotReadable reason(String text) {
        Judgement judgement =
                Assertions.assertTimeout(Duration.ofSeconds(5), () -> READER.read(text));
        assertThat(judgement).isInstanceOf(Judgement.NotACertificate.class);
        return ((Judgement.NotACertificate) judgement).reason();
    }

    private static NotReadable reasonOf(byte[] message) {
        return reason(HandMade.packed(message));
    }

    /** A message that is right but for its claims, signed with a trusted key. */
    private static NotReadable reasonOfClaims(byte[] claims) {
        byte[] header = HandMade.header(SWEDEN, HandMade.ES256);
        return reasonOf(
                HandMade.message(
                                header,
                                CBORObject.NewMap(),
                                claims,
                                HandMade.sign(SWEDEN, HandMade.ES256, header, claims))
                        .EncodeToBytes());
    }

    private static NotReadable reasonOfPayload(CBORObject payload) {
        return reason(HandMade.text(SWEDEN, HandMade.ES256, "SE", payload));
    }

    private static byte[] repeated(int value, int times) {
        byte[] bytes = new byte[times];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "HC1",
                "hc1:6BF",
                "https://example.org/",
                "HC2:6BFOXN",
                "Nguyễn Thị Đào",
                "\u0000",
                "\uD800"
            })
    void aTextWithoutItsPrefix(String text) {
        assertThat(reason(text)).isEqualTo(NotReadable.NO_PREFIX);
    }

    /** A pattern for the blanks at the end once took half a second for one such text. */
    @Test
    void aTextOfBlanksThatIsNotAtItsEnd() {
        String text = "HC1:" + "\t".repeat(8_000) + "x";
        Assertions.assertTimeout(
                Duration.ofSeconds(5),
                () -> {
                    for (int i = 0; i < 100; i++) {
                        assertThat(READER.read(text))
                                .isEqualTo(new Judgement.NotACertificate(NotReadable.NOT_BASE45));
                    }
                });
    }

    @Test
    void aTextOfAMegabyte() {
        assertThat(reason("HC1:" + "0".repeat(1 << 20))).isEqualTo(NotReadable.TOO_LONG);
        assertThat(reason(" ".repeat(1 << 20))).isEqualTo(NotReadable.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HC1:bb8",
                "HC1::::",
                "HC1:GGW",
                "HC1:A",
                "HC1:BB8é",
                "HC1:\u0000\u0000\u0000",
                "HC1:BB\n8",
                "HC1:\uFF21\uFF21\uFF21",
                "HC1:😀😀",
                "HC1:::"
            })
    void aTextThatIsNoBase45(String text) {
        assertThat(reason(text)).isEqualTo(NotReadable.NOT_BASE45);
    }

    @Test
    void bytesThatAreNotPacked() {
        assertThat(reason("HC1:")).isEqualTo(NotReadable.NOT_ZLIB);
        assertThat(reason("HC1:BB8")).isEqualTo(NotReadable.NOT_ZLIB);
        byte[] noise = new byte[500];
        new Random(4).nextBytes(noise);
        noise[0] = 0x11;
        assertThat(reason("HC1:" + new Base45().encodeAsString(noise)))
                .isEqualTo(NotReadable.NOT_ZLIB);
    }

    @Test
    void packedBytesThatAreCutShort() {
        byte[] packed = HandMade.deflated(HandMade.payload().EncodeToBytes());

        assertThat(
                        reason(
                                "HC1:"
                                        + new Base45()
                                                .encodeAsString(
                                                        Arrays.copyOf(packed, packed.length - 9))))
                .isEqualTo(NotReadable.NOT_ZLIB);
    }

    @Test
    void packedBytesThatWantADictionary() {
        Deflater deflater = new Deflater();
        deflater.setDictionary("certificate".getBytes(StandardCharsets.US_ASCII));
        deflater.setInput("certificate".getBytes(StandardCharsets.US_ASCII));
        deflater.finish();
        byte[] packed = new byte[100];
        int length = deflater.deflate(packed);
        deflater.end();

        assertThat(reason("HC1:" + new Base45().encodeAsString(Arrays.copyOf(packed, length))))
                .isEqualTo(NotReadable.NOT_ZLIB);
    }

    /** The most that zlib can promise in a text of this size: a thousandfold. */
    @Test
    void aTextThatUnpacksToMegabytes() {
        byte[] packed = HandMade.deflated(new byte[5_000_000]);
        String text = "HC1:" + new Base45().encodeAsString(packed);

        assertThat(text).hasSizeLessThan(DccText.MAX_CHARACTERS);
        assertThat(reason(text)).isEqualTo(NotReadable.UNPACKS_TOO_LARGE);
    }

    @Test
    void aTextThatUnpacksToAGigabyte() throws IOException {
        byte[] block = new byte[1 << 20];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            for (int i = 0; i < 1024; i++) {
                deflater.write(block);
            }
        }

        // zlib packs it into a megabyte at the least, and no code holds that
        assertThat(reason("HC1:" + new Base45().encodeAsString(out.toByteArray())))
                .isEqualTo(NotReadable.TOO_LONG);
        String head = new Base45().encodeAsString(Arrays.copyOf(out.toByteArray(), 4096));
        assertThat(reason("HC1:" + head)).isEqualTo(NotReadable.UNPACKS_TOO_LARGE);
    }

    /** By what the thread allocates: what is thrown away at once was taken, too. */
    @Test
    void aCodeOfFourKilobytesThatUnpacksToMegabytesTakesLessThanOneToRefuse() {
        String text = TestTexts.bomb();
        assertThat(text).hasSizeLessThan(5_000);
        assertThat(reason(text)).isEqualTo(NotReadable.UNPACKS_TOO_LARGE);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = memory.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 10; i++) {
            reason(text);
        }
        assertThat((memory.getCurrentThreadAllocatedBytes() - before) / 10).isLessThan(1_000_000);
    }

    @Test
    void bytesBehindTheEndOfThePackedOnes() {
        byte[] packed = HandMade.deflated(bytes(0xD2, 0x84));
        byte[] more = Arrays.copyOf(packed, packed.length + 7);

        assertThat(reason("HC1:" + new Base45().encodeAsString(more)))
                .isEqualTo(NotReadable.TRAILING_BYTES);
    }

    @Test
    void arraysNestedTenThousandDeep() {
        byte[] nested = repeated(0x81, 10_001);
        nested[10_000] = 0;
        assertThat(reasonOf(nested)).isEqualTo(NotReadable.NOT_CBOR);
        assertThat(reasonOf(repeated(0x9F, 10_000))).isEqualTo(NotReadable.NOT_CBOR);
        assertThat(reasonOf(repeated(0xC1, 16_000))).isEqualTo(NotReadable.NOT_CBOR);
        assertThat(reasonOfClaims(nested)).isEqualTo(NotReadable.NOT_CBOR);
    }

    @Test
    void mapsNestedAsDeepAsFitAsKeysAndAsValues() {
        byte[] keys = repeated(0xA1, 10_000);
        byte[] values = new byte[16_000];
        for (int i = 0; i < values.length; i += 2) {
            values[i] = (byte) 0xA1;
        }
        assertThat(reasonOf(keys)).isEqualTo(NotReadable.NOT_CBOR);
        assertThat(reasonOf(values)).isEqualTo(NotReadable.NOT_CBOR);
    }

    @Test
    void headersNestedTenThousandDeep() {
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();

        assertThat(
                        reasonOf(
                                HandMade.message(
                                                repeated(0x81, 10_000),
                                                CBORObject.NewMap(),
                                                claims,
                                                new byte[64])
                                        .EncodeToBytes()))
                .isEqualTo(NotReadable.NOT_CBOR);
    }

    @Test
    void lengthsThatPromiseGigabytes() {
        // a byte string, a text, an array, a map; of 2 GB, of 4 GB, of 2^63 and more
        for (int major : new int[] {0x40, 0x60, 0x80, 0xA0}) {
            assertThat(reasonOf(bytes(major | 26, 0x7F, 0xFF, 0xFF, 0xF0, 0)))
                    .isEqualTo(NotReadable.NOT_CBOR);
            assertThat(reasonOf(bytes(major | 26, 0xFF, 0xFF, 0xFF, 0xFF, 0)))
                    .isEqualTo(NotReadable.NOT_CBOR);
            assertThat(reasonOf(bytes(major | 27, 0xFF, 255, 255, 255, 255, 255, 255, 255, 0)))
                    .isEqualTo(NotReadable.NOT_CBOR);
        }
        // inside of a message that is right so far
        assertThat(reasonOf(bytes(0xD2, 0x84, 0x5A, 0x7F, 0xFF, 0xFF, 0xFF, 0xA0)))
                .isEqualTo(NotReadable.NOT_CBOR);
    }

    @Test
    void stringsOfIndefiniteLengthWithoutAnEnd() {
        assertThat(reasonOf(bytes(0x5F, 0x41, 0))).isEqualTo(NotReadable.NOT_CBOR);
        assertThat(reasonOf(bytes(0x7F, 0x61, 0x41))).isEqualTo(NotReadable.NOT_CBOR);
        assertThat(reasonOf(bytes(0xBF, 0x01))).isEqualTo(NotReadable.NOT_CBOR);
        assertThat(reasonOf(bytes(0xFF))).isEqualTo(NotReadable.NOT_CBOR);
    }

    @Test
    void aCertificateWrittenWithIndefiniteLengthsIsReadAsAnyOther() {
        byte[] header = HandMade.header(SWEDEN, HandMade.ES256);
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        byte[] signature = HandMade.sign(SWEDEN, HandMade.ES256, header, claims);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(bytes(0xD2, 0x9F));
        message.writeBytes(CBORObject.FromObject(header).EncodeToBytes());
        message.writeBytes(bytes(0xBF, 0xFF, 0x5F));
        message.writeBytes(CBORObject.FromObject(claims).EncodeToBytes());
        message.writeBytes(bytes(0xFF));
        message.writeBytes(CBORObject.FromObject(signature).EncodeToBytes());
        message.writeBytes(bytes(0xFF));

        assertThat(READER.read(HandMade.packed(message.toByteArray())))
                .isInstanceOf(Judgement.Valid.class);
    }

    @Test
    void aKeyThatOccursTwice() {
        assertThat(reasonOf(bytes(0xA2, 1, 1, 1, 2))).isEqualTo(NotReadable.NOT_CBOR);
        // two claims 4: a reader that takes the first and one that takes the last would differ
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        byte[] twice = new byte[claims.length + 2];
        twice[0] = (byte) (claims[0] + 1);
        twice[1] = 4;
        twice[2] = 0;
        System.arraycopy(claims, 1, twice, 3, claims.length - 1);
        assertThat(reasonOfClaims(twice)).isEqualTo(NotReadable.NOT_CBOR);
    }

    @Test
    void bytesBehindTheMessageAndBehindTheClaims() {
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        assertThat(reasonOfClaims(Arrays.copyOf(claims, claims.length + 1)))
                .isEqualTo(NotReadable.NOT_CBOR);
        assertThat(reasonOf(bytes(0xD2, 0x80, 0x00))).isEqualTo(NotReadable.NOT_CBOR);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 24, 61, 96, 97, 98, 55799})
    void aMessageWithAnotherTag(int tag) {
        byte[] header = HandMade.header(SWEDEN, HandMade.ES256);
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        CBORObject message =
                HandMade.message(
                                header,
                                CBORObject.NewMap(),
                                claims,
                                HandMade.sign(SWEDEN, HandMade.ES256, header, claims))
                        .Untag()
                        .WithTag(tag);
        if (tag == 61) {
            message = message.Untag().WithTag(17).WithTag(61);
        }

        assertThat(reasonOf(message.EncodeToBytes())).isEqualTo(NotReadable.NOT_SIGNED_ONCE);
    }

    @Test
    void aMessageWithTwoSignatures() {
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        byte[] header = HandMade.header(SWEDEN, HandMade.ES256);
        CBORObject one =
                CBORObject.NewArray()
                        .Add(header)
                        .Add(CBORObject.NewMap())
                        .Add(HandMade.sign(SWEDEN, HandMade.ES256, header, claims));
        CBORObject message =
                CBORObject.NewArray()
                        .Add(new byte[0])
                        .Add(CBORObject.NewMap())
                        .Add(claims)
                        .Add(CBORObject.NewArray().Add(one).Add(one));

        assertThat(reasonOf(message.WithTag(98).EncodeToBytes()))
                .isEqualTo(NotReadable.NOT_SIGNED_ONCE);
        assertThat(reasonOf(message.WithTag(18).EncodeToBytes()))
                .isEqualTo(NotReadable.NOT_SIGNED_ONCE);
        assertThat(reasonOf(message.EncodeToBytes())).isEqualTo(NotReadable.NOT_SIGNED_ONCE);
    }

    @Test
    void noAlgorithmOrOneThatNobodyTakes() {
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        CBORObject[] headers = {
            CBORObject.NewMap(),
            CBORObject.NewMap().Add(1, CBORObject.Null),
            CBORObject.NewMap().Add(1, "none"),
            CBORObject.NewMap().Add(1, "ES256"),
            CBORObject.NewMap().Add(1, 0),
            CBORObject.NewMap().Add(1, 5),
            CBORObject.NewMap().Add(1, -8),
            CBORObject.NewMap().Add(1, -35),
            CBORObject.NewMap().Add(1, -257),
            CBORObject.NewMap().Add(1, Long.MIN_VALUE),
        };
        for (CBORObject header : headers) {
            byte[] encoded = header.EncodeToBytes();
            assertThat(
                            reasonOf(
                                    HandMade.message(
                                                    encoded,
                                                    CBORObject.NewMap(),
                                                    claims,
                                                    HandMade.sign(
                                                            SWEDEN,
                                                            HandMade.ES256,
                                                            encoded,
                                                            claims))
                                            .EncodeToBytes()))
                    .as(header.toString())
                    .isEqualTo(NotReadable.UNKNOWN_ALGORITHM);
        }
    }

    /** What is not signed over is the forger's choice. */
    @Test
    void anAlgorithmInTheUnprotectedHeaderOnly() {
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        byte[] header = new byte[0];

        assertThat(
                        reasonOf(
                                HandMade.message(
                                                header,
                                                CBORObject.NewMap().Add(1, HandMade.ES256),
                                                claims,
                                                HandMade.sign(
                                                        SWEDEN, HandMade.ES256, header, claims))
                                        .EncodeToBytes()))
                .isEqualTo(NotReadable.UNKNOWN_ALGORITHM);
    }

    @Test
    void aHeaderThatWantsSomethingUnderstoodWhichIsNot() {
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        byte[] header =
                CBORObject.DecodeFromBytes(HandMade.header(SWEDEN, HandMade.ES256))
                        .Add(2, CBORObject.NewArray().Add(99))
                        .Add(99, 1)
                        .EncodeToBytes();

        assertThat(
                        reasonOf(
                                HandMade.message(
                                                header,
                                                CBORObject.NewMap(),
                                                claims,
                                                HandMade.sign(
                                                        SWEDEN, HandMade.ES256, header, claims))
                                        .EncodeToBytes()))
                .isEqualTo(NotReadable.NOT_SIGNED_ONCE);
    }

    @Test
    void claimsThatLackSomethingOrHoldNonsense() {
        CBORObject payload = HandMade.payload();
        CBORObject noExpiry = HandMade.claims("SE", payload);
        noExpiry.Remove(CBORObject.FromObject(4));
        CBORObject noCertificate = HandMade.claims("SE", payload);
        noCertificate.Remove(CBORObject.FromObject(-260));
        CBORObject endless = HandMade.claims("SE", payload).Set(4, Long.MAX_VALUE);
        CBORObject before = HandMade.claims("SE", payload).Set(4, -1);
        CBORObject never = HandMade.claims("SE", payload).Set(4, Double.NaN);
        // 1e1000000000 in a dozen bytes: whoever computes it never ends
        CBORObject huge =
                HandMade.claims("SE", payload)
                        .Set(
                                4,
                                CBORObject.DecodeFromBytes(
                                        bytes(0xC4, 0x82, 0x1A, 0x3B, 0x9A, 0xCA, 0, 1)));

        for (CBORObject claims :
                new CBORObject[] {noExpiry, noCertificate, endless, before, never, huge}) {
            assertThat(reasonOfClaims(claims.EncodeToBytes())).isEqualTo(NotReadable.NO_CLAIMS);
        }
        assertThat(reasonOfClaims(bytes(0x80))).isEqualTo(NotReadable.NO_CLAIMS);
    }

    @Test
    void severalEntries() {
        CBORObject twoDoses = HandMade.payload();
        twoDoses.get("v").Add(HandMade.entry());
        CBORObject doseAndTest = HandMade.payload();
        doseAndTest.Add("t", CBORObject.NewArray().Add(CBORObject.NewMap()));

        assertThat(reasonOfPayload(twoDoses)).isEqualTo(NotReadable.SEVERAL_ENTRIES);
        assertThat(reasonOfPayload(doseAndTest)).isEqualTo(NotReadable.SEVERAL_ENTRIES);
    }

    @Test
    void aTestResultOrARecovery() {
        CBORObject test = HandMade.payload();
        test.Remove(CBORObject.FromObject("v"));
        test.Add("r", CBORObject.NewArray().Add(CBORObject.NewMap()));

        assertThat(reasonOfPayload(test)).isEqualTo(NotReadable.NOT_A_VACCINATION);
    }

    @Test
    void eachFieldThatIsMissingOrOfAnotherKind() {
        for (String key :
                new String[] {"tg", "vp", "mp", "ma", "dn", "sd", "dt", "co", "is", "ci"}) {
            CBORObject missing = HandMade.payload();
            missing.get("v").get(0).Remove(CBORObject.FromObject(key));
            assertThat(reasonOfPayload(missing)).as(key).isEqualTo(NotReadable.WRONG_FIELDS);
            CBORObject wrong = HandMade.payload();
            wrong.get("v").get(0).Set(key, CBORObject.NewArray().Add(1));
            assertThat(reasonOfPayload(wrong)).as(key).isEqualTo(NotReadable.WRONG_FIELDS);
            CBORObject tooLong = HandMade.payload();
            tooLong.get("v").get(0).Set(key, "x".repeat(1000));
            assertThat(reasonOfPayload(tooLong)).as(key).isEqualTo(NotReadable.WRONG_FIELDS);
        }
        CBORObject nameless = HandMade.payload();
        nameless.Set("nam", CBORObject.NewMap());
        assertThat(reasonOfPayload(nameless)).isEqualTo(NotReadable.WRONG_FIELDS);
    }

    /** Each key must be compared with the others; a hundred long ones are alike to the end. */
    @Test
    void aMapOfKeysThatAreHardToTellApart() {
        ByteArrayOutputStream map = new ByteArrayOutputStream();
        int keys = 100;
        map.writeBytes(bytes(0xB8, keys));
        for (int i = 0; i < keys; i++) {
            map.writeBytes(bytes(0x98, 150));
            map.writeBytes(repeated(0xA0, 148));
            map.writeBytes(bytes(0x19, 1, i, 0, 0));
        }
        assertThat(reasonOf(map.toByteArray())).isEqualTo(NotReadable.NOT_SIGNED_ONCE);
    }
}
