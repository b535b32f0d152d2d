package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;

import com.upokecenter.cbor.CBORObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.tram.certificates.keys.KeyId;
import vn.tram.certificates.keys.TestSigner;

/** Verdicts on certificates that are well formed. */
class DccReaderTest {

    private static final TestSigner VIET_NAM = TestSigner.ec("VN");
    private static final TestSigner SWEDEN = TestSigner.ec("SE");
    private static final TestSigner GERMANY = TestSigner.rsa("DE");

    private static DccReader reader(TestSigner... trusted) {
        return new TrustedDccReader(TestSigner.trusting(trusted), Samples.CLOCK);
    }

    private static DccReader readerAt(Instant now, TestSigner... trusted) {
        return new TrustedDccReader(TestSigner.trusting(trusted), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static String swedish() {
        return HandMade.text(SWEDEN, HandMade.ES256, "SE", HandMade.payload());
    }

    @Test
    void aForeignCertificateByEs256IsValid() {
        assertThat(reader(VIET_NAM, SWEDEN).read(swedish())).isInstanceOf(Judgement.Valid.class);
    }

    @Test
    void aForeignCertificateByPs256IsValid() {
        String text = HandMade.text(GERMANY, HandMade.PS256, "DE", HandMade.payload());

        assertThat(reader(GERMANY).read(text)).isInstanceOf(Judgement.Valid.class);
    }

    @Test
    void whoeverIsNotTrustedIsUnknown() {
        assertThat(reader(VIET_NAM).read(swedish())).isInstanceOf(Judgement.UnknownIssuer.class);
    }

    /** T23: the hour of its end is the first of its being expired. */
    @Test
    void t23TwelveMonthsAndADayIsExpired() {
        CoseDccSigner signer = new CoseDccSigner(VIET_NAM.platformKeys(Samples.CLOCK));
        Instant after12Months =
                LocalDateTime.ofInstant(Samples.ISSUED, ZoneOffset.UTC)
                        .plusMonths(12)
                        .toInstant(ZoneOffset.UTC);
        String text = signer.sign(Samples.content(), Samples.ISSUED, after12Months).text();

        assertThat(readerAt(after12Months.minusSeconds(1), VIET_NAM).read(text))
                .isInstanceOf(Judgement.Valid.class);
        assertThat(readerAt(after12Months, VIET_NAM).read(text))
                .isInstanceOf(Judgement.Expired.class);
        assertThat(readerAt(after12Months.plus(Duration.ofDays(1)), VIET_NAM).read(text))
                .isInstanceOf(Judgement.Expired.class);
    }

    @Test
    void aSignerWhoseCertificateHasEndedMakesNothingValid() {
        TestSigner old = TestSigner.ec("SE", TestSigner.FROM, Samples.ISSUED.plusSeconds(30));
        String text = HandMade.text(old, HandMade.ES256, "SE", HandMade.payload());

        assertThat(reader(old).read(text)).isInstanceOf(Judgement.Expired.class);
    }

    @Test
    void aSignerOfTomorrowIsNotKnownYet() {
        TestSigner next =
                TestSigner.ec("SE", Samples.ISSUED.plus(Duration.ofHours(5)), TestSigner.UNTIL);
        String text = HandMade.text(next, HandMade.ES256, "SE", HandMade.payload());

        assertThat(reader(next).read(text)).isInstanceOf(Judgement.UnknownIssuer.class);
    }

    @Test
    void whatIsIssuedTheDayAfterTomorrowIsNoCertificate() {
        assertThat(readerAt(Samples.ISSUED.minus(Duration.ofDays(2)), SWEDEN).read(swedish()))
                .isEqualTo(new Judgement.NotACertificate(NotReadable.ISSUED_IN_THE_FUTURE));
    }

    @Test
    void aChangedFieldBreaksTheSignature() {
        byte[] header = HandMade.header(SWEDEN, HandMade.ES256);
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        byte[] signature = HandMade.sign(SWEDEN, HandMade.ES256, header, claims);
        CBORObject other = HandMade.payload();
        other.get("nam").Set("fn", "Jones");
        byte[] forged = HandMade.claims("SE", other).EncodeToBytes();

        Judgement judgement =
                reader(SWEDEN)
                        .read(
                                HandMade.packed(
                                        HandMade.message(
                                                        header,
                                                        CBORObject.NewMap(),
                                                        forged,
                                                        signature)
                                                .EncodeToBytes()));

        assertThat(judgement).isInstanceOf(Judgement.BadSignature.class);
    }

    /** Found in early builds of Java 17: zeros were a signature of anything. */
    @Test
    void aSignatureOfZerosIsWrong() {
        byte[] header = HandMade.header(SWEDEN, HandMade.ES256);
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        String text =
                HandMade.packed(
                        HandMade.message(header, CBORObject.NewMap(), claims, new byte[64])
                                .EncodeToBytes());

        assertThat(reader(SWEDEN).read(text)).isInstanceOf(Judgement.BadSignature.class);
    }

    @Test
    void anAlgorithmThatDoesNotFitTheKeyIsAWrongSignature() {
        byte[] header = HandMade.header(SWEDEN, HandMade.PS256);
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        byte[] signature = HandMade.sign(GERMANY, HandMade.PS256, header, claims);
        String text =
                HandMade.packed(
                        HandMade.message(header, CBORObject.NewMap(), claims, signature)
                                .EncodeToBytes());

        assertThat(reader(SWEDEN, GERMANY).read(text)).isInstanceOf(Judgement.BadSignature.class);
    }

    @Test
    void ofTwoKeysWithOneIdentifierEachIsTried() {
        KeyId shared = KeyId.of(SWEDEN.certificate());
        String text = swedish();

        DccReader first =
                new TrustedDccReader(
                        TestSigner.sharing(shared, SWEDEN, GERMANY, VIET_NAM), Samples.CLOCK);
        DccReader last =
                new TrustedDccReader(
                        TestSigner.sharing(shared, VIET_NAM, GERMANY, SWEDEN), Samples.CLOCK);
        DccReader neither =
                new TrustedDccReader(TestSigner.sharing(shared, VIET_NAM, GERMANY), Samples.CLOCK);

        assertThat(first.read(text)).isInstanceOf(Judgement.Valid.class);
        assertThat(last.read(text)).isInstanceOf(Judgement.Valid.class);
        assertThat(((Judgement.Valid) last.read(text)).certificate().issuerCountry())
                .isEqualTo("SE");
        assertThat(neither.read(text)).isInstanceOf(Judgement.BadSignature.class);
    }

    @Test
    void theKeyMayBeNamedInTheUnprotectedHeader() {
        byte[] header = CBORObject.NewMap().Add(1, HandMade.ES256).EncodeToBytes();
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        CBORObject unprotected = CBORObject.NewMap().Add(4, KeyId.of(SWEDEN.certificate()).bytes());
        String text =
                HandMade.packed(
                        HandMade.message(
                                        header,
                                        unprotected,
                                        claims,
                                        HandMade.sign(SWEDEN, HandMade.ES256, header, claims))
                                .EncodeToBytes());

        assertThat(reader(SWEDEN).read(text)).isInstanceOf(Judgement.Valid.class);
    }

    @Test
    void whoeverNamesNoKeyIsUnknown() {
        byte[] header = CBORObject.NewMap().Add(1, HandMade.ES256).EncodeToBytes();
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        String text =
                HandMade.packed(
                        HandMade.message(
                                        header,
                                        CBORObject.NewMap(),
                                        claims,
                                        HandMade.sign(SWEDEN, HandMade.ES256, header, claims))
                                .EncodeToBytes());

        assertThat(reader(SWEDEN).read(text)).isInstanceOf(Judgement.UnknownIssuer.class);
    }

    @Test
    void aTrustedForeignerMakesNoCertificateOfVietNam() {
        String text = HandMade.text(SWEDEN, HandMade.ES256, "VN", HandMade.payload());

        assertThat(reader(SWEDEN, VIET_NAM).read(text)).isInstanceOf(Judgement.UnknownIssuer.class);
    }

    @Test
    void aMessageWithoutATagOrInATokensTagIsReadAsWell() {
        byte[] header = HandMade.header(SWEDEN, HandMade.ES256);
        byte[] claims = HandMade.claims("SE", HandMade.payload()).EncodeToBytes();
        CBORObject message =
                HandMade.message(
                        header,
                        CBORObject.NewMap(),
                        claims,
                        HandMade.sign(SWEDEN, HandMade.ES256, header, claims));

        assertThat(reader(SWEDEN).read(HandMade.packed(message.Untag().EncodeToBytes())))
                .isInstanceOf(Judgement.Valid.class);
        assertThat(reader(SWEDEN).read(HandMade.packed(message.WithTag(61).EncodeToBytes())))
                .isInstanceOf(Judgement.Valid.class);
    }

    @Test
    void blanksAroundTheTextDoNotMatter() {
        String text = swedish();

        assertThat(reader(SWEDEN).read(" \r\n" + text + "\r\n"))
                .isInstanceOf(Judgement.Valid.class);
        assertThat(reader(SWEDEN).read(text + "   ")).isInstanceOf(Judgement.Valid.class);
    }

    @Test
    void aBoosterCountedAgainstAShorterCourseIsRead() {
        CBORObject payload = HandMade.payload();
        payload.get("v").get(0).Set("dn", 2).Set("sd", 1);
        String text = HandMade.text(SWEDEN, HandMade.ES256, "SE", payload);

        assertThat(reader(SWEDEN).read(text)).isInstanceOf(Judgement.Valid.class);
    }
}
