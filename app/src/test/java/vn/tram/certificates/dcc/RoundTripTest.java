package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.upokecenter.cbor.CBORObject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tram.certificates.keys.KeyId;
import vn.tram.certificates.keys.TestSigner;
import vn.tram.kernel.BirthDate;

class RoundTripTest {

    private final TestSigner key = TestSigner.ec("VN");
    private final DccSigner signer = new CoseDccSigner(key.platformKeys(Samples.CLOCK));
    private final DccReader reader = new TrustedDccReader(TestSigner.trusting(key), Samples.CLOCK);

    private ReadCertificate valid(DccContent content) {
        Judgement judgement =
                reader.read(signer.sign(content, Samples.ISSUED, Samples.EXPIRES).text());
        assertThat(judgement).isInstanceOf(Judgement.Valid.class);
        return ((Judgement.Valid) judgement).certificate();
    }

    @Test
    void whatIsSignedIsReadAsItWasWritten() {
        DccContent content = Samples.content();

        ReadCertificate read = valid(content);

        assertThat(read)
                .isEqualTo(
                        new ReadCertificate(
                                "1.3.0",
                                new ReadCertificate.Name("Nguyễn", "NGUYEN", "Thị Đào", "THI<DAO"),
                                "1988-05-12",
                                new ReadCertificate.Dose(
                                        content.uvci(),
                                        Samples.VERO_CELL,
                                        2,
                                        2,
                                        LocalDate.of(2021, 10, 3),
                                        "VN",
                                        "Bộ Y tế"),
                                "VN",
                                KeyId.of(key.certificate()).text(),
                                Samples.ISSUED,
                                Samples.EXPIRES));
        assertThat(read.name().display()).isEqualTo("Nguyễn Thị Đào");
    }

    @Test
    void aDateOfBirthIsAsExactAsItIsKnown() {
        assertThat(valid(Samples.content("Puih", BirthDate.ofYear(1950))).birth())
                .isEqualTo("1950");
        assertThat(valid(Samples.content("Puih", BirthDate.ofMonth(1950, 2))).birth())
                .isEqualTo("1950-02");
    }

    /** The writing library reads such a text as a notation to be parsed. */
    @ParameterizedTest
    @ValueSource(strings = {"cbor:[1,2]", "cbor: {", "edn:1", "diag:1"})
    void aNameThatLooksLikeANotationStaysAName(String name) {
        assertThat(valid(Samples.content(name, BirthDate.ofYear(1950))).name().display())
                .isEqualTo(name);
    }

    @Test
    void theLayersAreThoseOfTheSpecification() throws Exception {
        String text = signer.sign(Samples.content(), Samples.ISSUED, Samples.EXPIRES).text();

        CBORObject message = CBORObject.DecodeFromBytes(DccText.unpack(text));
        CBORObject header = CBORObject.DecodeFromBytes(message.get(0).GetByteString());
        CBORObject claims = CBORObject.DecodeFromBytes(message.get(2).GetByteString());

        assertThat(text).matches("HC1:[0-9A-Z $%*+\\-./:]+").hasSizeLessThan(700);
        assertThat(message.HasOneTag(18)).isTrue();
        assertThat(header.get(CBORObject.FromObject(1)).AsInt32Value()).isEqualTo(-7);
        assertThat(header.get(CBORObject.FromObject(4)).GetByteString())
                .isEqualTo(KeyId.of(key.certificate()).bytes())
                .hasSize(8);
        assertThat(message.get(1).size()).isZero();
        assertThat(message.get(3).GetByteString()).hasSize(64);
        assertThat(claims.get(CBORObject.FromObject(1)).AsString()).isEqualTo("VN");
        assertThat(claims.get(CBORObject.FromObject(4)).AsInt64Value())
                .isEqualTo(Samples.EXPIRES.getEpochSecond());
        assertThat(claims.get(CBORObject.FromObject(6)).AsInt64Value())
                .isEqualTo(Samples.ISSUED.getEpochSecond());
        assertThat(
                        claims.get(CBORObject.FromObject(-260))
                                .get(CBORObject.FromObject(1))
                                .get("v")
                                .size())
                .isEqualTo(1);
    }

    @Test
    void nothingPromisesMoreThanItsKey() {
        assertThat(signer.latestExpiry()).isEqualTo(TestSigner.UNTIL);
        assertThatThrownBy(
                        () ->
                                signer.sign(
                                        Samples.content(),
                                        Samples.ISSUED,
                                        TestSigner.UNTIL.plus(Duration.ofSeconds(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDoseBeyondItsCourseIsABug() {
        DccContent right = Samples.content();
        DccContent wrong =
                new DccContent(
                        right.uvci(),
                        right.name(),
                        right.birth(),
                        right.codes(),
                        3,
                        2,
                        right.on(),
                        right.issuer());

        assertThatThrownBy(() -> signer.sign(wrong, Samples.ISSUED, Samples.EXPIRES))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
