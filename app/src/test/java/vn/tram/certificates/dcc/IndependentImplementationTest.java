package vn.tram.certificates.dcc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.digg.dgc.encoding.impl.DefaultBarcodeDecoder;
import se.digg.dgc.payload.v1.DigitalCovidCertificate;
import se.digg.dgc.payload.v1.VaccinationEntry;
import se.digg.dgc.service.impl.DefaultDGCBarcodeDecoder;
import se.digg.dgc.service.impl.DefaultDGCDecoder;
import se.digg.dgc.service.impl.DefaultDGCEncoder;
import se.digg.dgc.signatures.CertificateProvider;
import se.digg.dgc.signatures.impl.DefaultDGCSignatureVerifier;
import se.digg.dgc.signatures.impl.DefaultDGCSigner;
import vn.tram.certificates.keys.KeyId;
import vn.tram.certificates.keys.TestSigner;

/** Sweden's implementation of the EU certificate reads ours, and we read its own. */
class IndependentImplementationTest {

    private static final Instant NOW = Instant.now();

    private final Clock clock = Clock.systemUTC();
    private final TestSigner vietNam =
            TestSigner.ec("VN", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(1000)));

    private String ours() {
        return new CoseDccSigner(vietNam.platformKeys(clock))
                .sign(Samples.content(), NOW, NOW.plus(Duration.ofDays(365)))
                .text();
    }

    private CertificateProvider knows(TestSigner signer) {
        return (country, kid) -> {
            X509Certificate certificate = signer.certificate();
            boolean asked = KeyId.of(kid).equals(KeyId.of(certificate));
            return asked ? List.of(certificate) : List.of();
        };
    }

    @Test
    void itVerifiesAndReadsOurs() throws Exception {
        DigitalCovidCertificate read =
                new DefaultDGCDecoder(new DefaultDGCSignatureVerifier(), knows(vietNam))
                        .decode(ours());

        assertRead(read);
    }

    @Test
    void itReadsOursFromThePicture() throws Exception {
        byte[] picture = DccPicture.of(ours()).png(6);

        DigitalCovidCertificate read =
                new DefaultDGCBarcodeDecoder(
                                new DefaultDGCSignatureVerifier(),
                                knows(vietNam),
                                new DefaultBarcodeDecoder())
                        .decodeBarcode(picture);

        assertRead(read);
    }

    private static void assertRead(DigitalCovidCertificate read) {
        assertThat(read.getNam().getFn()).isEqualTo("Nguyễn");
        assertThat(read.getNam().getFnt()).isEqualTo("NGUYEN");
        assertThat(read.getNam().getGn()).isEqualTo("Thị Đào");
        assertThat(read.getNam().getGnt()).isEqualTo("THI<DAO");
        assertThat(read.getDateOfBirth().toString()).isEqualTo("1988-05-12");
        assertThat(read.getV()).hasSize(1);
        VaccinationEntry entry = read.getV().get(0);
        assertThat(entry.getMp()).isEqualTo("BBIBP-CorV");
        assertThat(entry.getMa()).isEqualTo("ORG-100020693");
        assertThat(entry.getVp()).isEqualTo("1157024006");
        assertThat(entry.getTg()).isEqualTo("840539006");
        assertThat(entry.getDn()).isEqualTo(2);
        assertThat(entry.getSd()).isEqualTo(2);
        assertThat(entry.getDt()).isEqualTo("2021-10-03");
        assertThat(entry.getCo()).isEqualTo("VN");
        assertThat(entry.getIs()).isEqualTo("Bộ Y tế");
        assertThat(entry.getCi()).isEqualTo(Samples.content().uvci());
    }

    @Test
    void weVerifyAndReadItsCertificateByEs256() throws Exception {
        assertReadByUs(
                TestSigner.ec(
                        "SE", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(1000))));
    }

    @Test
    void weVerifyAndReadItsCertificateByPs256() throws Exception {
        assertReadByUs(TestSigner.rsa("SE"));
    }

    private void assertReadByUs(TestSigner sweden) throws Exception {
        String theirs = theirs(sweden);

        Judgement known =
                new TrustedDccReader(TestSigner.trusting(vietNam, sweden), clock).read(theirs);
        Judgement unknown = new TrustedDccReader(TestSigner.trusting(vietNam), clock).read(theirs);

        assertThat(known).isInstanceOf(Judgement.Valid.class);
        ReadCertificate certificate = ((Judgement.Valid) known).certificate();
        assertThat(certificate.issuerCountry()).isEqualTo("SE");
        assertThat(certificate.name().display()).isEqualTo("Svensson Anders Åke");
        assertThat(certificate.name().familyZone()).isEqualTo("SVENSSON");
        assertThat(certificate.birth()).isEqualTo("1977");
        assertThat(certificate.dose().codes().product()).isEqualTo("EU/1/20/1528");
        assertThat(unknown).isInstanceOf(Judgement.UnknownIssuer.class);
    }

    private static String theirs(TestSigner sweden) throws Exception {
        String json =
                """
                {"ver":"1.3.0",
                 "nam":{"fn":"Svensson","fnt":"SVENSSON","gn":"Anders Åke","gnt":"ANDERS<AAKE"},
                 "dob":"1977",
                 "v":[{"tg":"840539006","vp":"1119349007","mp":"EU/1/20/1528","ma":"ORG-100030215",
                       "dn":1,"sd":2,"dt":"2021-06-01","co":"SE","is":"eHälsomyndigheten",
                       "ci":"URN:UVCI:01:SE:EHM/V12907267LAJW#E"}]}
                """;
        DigitalCovidCertificate certificate =
                DigitalCovidCertificate.getJSONMapper()
                        .readValue(
                                json.getBytes(StandardCharsets.UTF_8),
                                DigitalCovidCertificate.class);
        return new DefaultDGCEncoder(
                        new DefaultDGCSigner(sweden.pair().getPrivate(), sweden.certificate()))
                .encode(certificate, NOW.plus(Duration.ofDays(100)));
    }
}
