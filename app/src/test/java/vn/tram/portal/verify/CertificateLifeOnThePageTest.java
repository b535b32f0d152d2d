package vn.tram.portal.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.tram.certificates.CertificateDecisions;
import vn.tram.certificates.CertificateView;
import vn.tram.certificates.RevocationReason;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.certificates.domain.CertificateWorld;
import vn.tram.doses.DoseView;
import vn.tram.people.PersonId;
import vn.tram.portal.PortalTest;
import vn.tram.portal.PortalWorld;
import vn.tram.portal.frame.PortalRoutes;

/** What anybody reads of a certificate from its signature to its end. */
@PortalTest
class CertificateLifeOnThePageTest {

    @Autowired MockMvc mvc;
    @Autowired CertificateWorld world;
    @Autowired CertificateDecisions decisions;
    @Autowired DccSigner signer;
    @Autowired Clock clock;

    @BeforeEach
    void units() throws IOException {
        world.units();
    }

    private CertificateView last(DoseView dose) {
        return world.standing(dose).last().orElseThrow();
    }

    private String page(CertificateView certificate) throws Exception {
        return mvc.perform(
                        PortalWorld.form(PortalRoutes.VERIFY)
                                .param("ma", certificate.issue().orElseThrow().text()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aRevokedOneSaysWhenWhyAndWhichOfficeAndTheNextOneIsValid() throws Exception {
        DoseView dose = world.confirmed(world.verified(), "COMIRNATY", "2022-03-10");
        world.sign(signer);
        CertificateView first = last(dose);
        assertThat(page(first)).contains("Hợp lệ", "Nông Thị Thử");

        decisions
                .revoke(
                        first.id(),
                        RevocationReason.IN_ERROR,
                        "Căn cứ nội bộ",
                        CertificateWorld.PROVINCE)
                .value();

        assertThat(page(first))
                .contains("Không còn giá trị", "Thu hồi lúc", "Cấp sai")
                .contains("<dt>Nơi thu hồi</dt><dd>Tỉnh Cao Bằng</dd>")
                .doesNotContain("Nông Thị Thử")
                .doesNotContain("1990")
                .doesNotContain("Căn cứ nội bộ")
                .doesNotContain(CertificateWorld.PROVINCE.displayName());

        decisions.reissue(first.id(), CertificateWorld.PROVINCE).value();
        world.sign(signer);
        assertThat(page(last(dose))).contains("Hợp lệ", "Nông Thị Thử");
        assertThat(page(first)).contains("Không còn giá trị");
    }

    @Test
    void oneThatFollowedFromTheRecordNamesTheOfficeThatChangedIt() throws Exception {
        DoseView mistaken = world.confirmed(world.verified(), "COMIRNATY", "2022-03-10");
        PersonId somebody = world.verified();
        DoseView contradicted = world.confirmed(somebody, "COMIRNATY", "2022-03-10");
        world.sign(signer);
        CertificateView one = last(mistaken);
        CertificateView other = last(contradicted);

        world.undo(mistaken.id());
        world.contradict(somebody);

        assertThat(page(one)).contains("Mũi tiêm nhập nhầm", "<dd>Xã Hạ Lang, Tỉnh Cao Bằng</dd>");
        assertThat(page(other))
                .contains("Không còn đủ điều kiện", "<dd>Xã Hạ Lang, Tỉnh Cao Bằng</dd>")
                .doesNotContain("danh tính");
    }

    @Test
    void oneThatRanOutIsExpiredAndFollowedByAValidOneOfTheSameDose() throws Exception {
        DoseView dose = world.confirmed(world.verified(), "COMIRNATY", "2022-03-10");
        world.sign(signer, Clock.offset(clock, Duration.ofDays(-366)));
        CertificateView old = last(dose);

        assertThat(page(old)).contains("Hết hạn", "Nông Thị Thử", "10/03/2022");

        decisions.reissue(old.id(), CertificateWorld.PROVINCE).value();
        world.sign(signer);
        assertThat(page(last(dose))).contains("Hợp lệ", "10/03/2022");
        assertThat(page(old)).contains("Hết hạn");
    }
}
