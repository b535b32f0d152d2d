package vn.tram.portal.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.tram.certificates.CertificatePapers.Kind;
import vn.tram.certificates.CertificateState;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.certificates.domain.CertificateWorld;
import vn.tram.doses.DoseView;
import vn.tram.people.PersonId;
import vn.tram.portal.PortalTest;
import vn.tram.portal.PortalWorld;
import vn.tram.portal.frame.PortalRoutes;

@PortalTest
class OwnPapersTest {

    private static final String NAME = "Lục Thị Giấy";

    @Autowired MockMvc mvc;
    @Autowired PortalWorld world;
    @Autowired CertificateWorld certificates;
    @Autowired DccSigner signer;
    @Autowired SignedId ids;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private PersonId person;
    private DoseView dose;
    private CertificateView certificate;

    @BeforeEach
    void somebodyWithACertificate() throws Exception {
        certificates.units();
        person = world.person(NAME, LocalDate.of(1979, 3, 8), PortalWorld.phone());
        dose = certificates.confirmed(person, "COMIRNATY", "2022-03-10");
        certificates.sign(signer);
        certificate = last();
    }

    private CertificateView last() {
        return certificates.standing(dose).last().orElseThrow();
    }

    private Cookie proof(PersonId of, Instant until) {
        return new Cookie("tram-record", ids.write("tram-record", of.value(), until));
    }

    private Cookie proof() {
        return proof(person, clock.instant().plusSeconds(60));
    }

    private MockHttpServletResponse fetch(Cookie proof, String kind) throws Exception {
        return mvc.perform(
                        PortalWorld.form(PortalRoutes.OWN_PAPER)
                                .cookie(proof)
                                .param("so", certificate.id().value().toString())
                                .param("giay", kind))
                .andReturn()
                .getResponse();
    }

    private List<String> fetched() {
        return jdbc.sql(
                        "SELECT p.kind FROM certificate_printed c JOIN certificate_printing p"
                                + " ON p.id = c.printing_id WHERE c.certificate_id = :id"
                                + " AND p.by_id IS NULL")
                .param("id", certificate.id().value())
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "PICTURE", mode = EnumSource.Mode.EXCLUDE)
    void aPaperIsAFileWhoseNameTellsOfNobodyAndIsOnRecord(Kind kind) throws Exception {
        MockHttpServletResponse file = fetch(proof(), kind.name());

        assertThat(file.getContentType()).isEqualTo("application/pdf");
        assertThat(file.getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment; filename=\"URN-UVCI-01-VN-")
                .endsWith(".pdf\"");
        assertThat(file.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        try (PDDocument document = Loader.loadPDF(file.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document)).contains(NAME);
        }
        assertThat(fetched()).containsExactly(kind.name());
        mvc.perform(get(PortalRoutes.OWN).cookie(proof()))
                .andExpect(content().string(containsString("<b>Chủ hồ sơ</b>: tự tải chứng nhận")));
    }

    @Test
    void thePictureHoldsWhatWasSigned() throws Exception {
        MockHttpServletResponse file = fetch(proof(), "PICTURE");

        assertThat(file.getContentType()).isEqualTo("image/png");
        assertThat(file.getHeader(HttpHeaders.CONTENT_DISPOSITION)).endsWith(".png\"");
        assertThat(file.getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        var picture = ImageIO.read(new ByteArrayInputStream(file.getContentAsByteArray()));
        assertThat(
                        new QRCodeReader()
                                .decode(
                                        new BinaryBitmap(
                                                new HybridBinarizer(
                                                        new BufferedImageLuminanceSource(picture))))
                                .getText())
                .isEqualTo(certificate.issue().orElseThrow().text());
        assertThat(fetched()).containsExactly("PICTURE");
    }

    @Test
    void withoutProofThereIsNothing() throws Exception {
        Cookie late = proof(person, clock.instant());
        Cookie forged = new Cookie("tram-record", person.value() + ".9999999999." + "0".repeat(64));

        for (Cookie proof : List.of(late, forged)) {
            assertThat(fetch(proof, "PASSPORT").getRedirectedUrl())
                    .isEqualTo(PortalRoutes.OWN + "?closed");
        }
        assertThat(fetched()).isEmpty();
        mvc.perform(get(PortalRoutes.OWN + "?closed"))
                .andExpect(content().string(containsString("đã tự đóng sau 15 phút")));
    }

    @Test
    void whatIsSomebodyElsesIsNotThere() throws Exception {
        PersonId stranger =
                world.person("Ma Văn Khác", LocalDate.of(1970, 1, 1), PortalWorld.phone());
        Cookie proof = proof(stranger, clock.instant().plusSeconds(60));

        assertThat(fetch(proof, "PASSPORT").getStatus()).isEqualTo(409);
        assertThat(fetch(proof, "PICTURE").getStatus()).isEqualTo(409);
        mvc.perform(
                        PortalWorld.form(PortalRoutes.OWN_RENEWAL)
                                .cookie(proof)
                                .param("so", certificate.id().value().toString()))
                .andExpect(status().isConflict());
        assertThat(fetched()).isEmpty();
    }

    @Test
    void aPaperThatDoesNotExistIsRefusedInWords() throws Exception {
        assertThat(fetch(proof(), "'; DROP TABLE").getContentAsString())
                .contains("Chứng nhận này không tải được nữa");
        assertThat(fetch(proof(), "").getStatus()).isEqualTo(409);
    }

    @Test
    void anAddressThatIsOpenedAgainLeadsToTheRecord() throws Exception {
        for (String path : List.of(PortalRoutes.OWN_PAPER, PortalRoutes.OWN_RENEWAL)) {
            mvc.perform(get(path)).andExpect(redirectedUrl(PortalRoutes.OWN));
        }
    }

    @Test
    void whatRanOutIsNotHandedOutAndCanBeHadAgain() throws Exception {
        certificates.ago(certificate.id(), Duration.ofDays(366));

        mvc.perform(get(PortalRoutes.OWN).cookie(proof()))
                .andExpect(content().string(containsString("Cấp lại chứng nhận")))
                .andExpect(content().string(not(containsString("Tải ảnh có mã QR"))));
        assertThat(fetch(proof(), "PASSPORT").getStatus()).isEqualTo(409);
        mvc.perform(
                        PortalWorld.form(PortalRoutes.OWN_RENEWAL)
                                .cookie(proof())
                                .param("so", certificate.id().value().toString()))
                .andExpect(redirectedUrl(PortalRoutes.OWN));
        certificates.sign(signer);

        assertThat(last().id()).isNotEqualTo(certificate.id());
        assertThat(last().state()).isEqualTo(CertificateState.ISSUED);
        assertThat(fetched()).isEmpty();
        mvc.perform(get(PortalRoutes.OWN).cookie(proof()))
                .andExpect(content().string(containsString("Tải ảnh có mã QR")));
    }

    @Test
    void whatIsStillValidIsNotIssuedAgain() throws Exception {
        mvc.perform(
                        PortalWorld.form(PortalRoutes.OWN_RENEWAL)
                                .cookie(proof())
                                .param("so", certificate.id().value().toString()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Không cấp lại được")));
    }
}
