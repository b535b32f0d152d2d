package vn.tram.portal.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import vn.tram.browser.Chromium;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.certificates.domain.CertificateWorld;
import vn.tram.complaints.ClaimField;
import vn.tram.complaints.ComplaintExamination;
import vn.tram.complaints.ComplaintView;
import vn.tram.complaints.Complaints;
import vn.tram.complaints.CorrectionDecisions;
import vn.tram.complaints.Proposal;
import vn.tram.doses.DoseWorld;
import vn.tram.lists.ListWorld;
import vn.tram.people.PersonId;
import vn.tram.photos.PaperSamples;
import vn.tram.portal.PortalServerTest;
import vn.tram.portal.PortalWorld;
import vn.tram.staff.Actor;
import vn.tram.staff.Right;
import vn.tram.staff.Role;

/** A complaint from the first question to the new certificate, in a browser on a small phone. */
@PortalServerTest
class ComplaintInTheBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int NARROW = 360;
    private static final String NAME = "Nông Thị Bích";
    private static final Actor EXAMINER = station("Lương Thị Xem");
    private static final Actor SECOND = station("Nông Văn Duyệt");

    /** Everything that WCAG 2.2 AA asks for and a program can see. */
    private static final String AXE =
            "async () => { const found = await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                    + " 'wcag21aa', 'wcag22aa', 'best-practice']}); return found.violations.map(v => v.id + ': '"
                    + " + v.nodes.map(n => n.html).join(' | ')); }";

    private static Chromium chromium;
    private static String axe;

    @Autowired PortalWorld world;
    @Autowired DoseWorld doses;
    @Autowired CertificateWorld certificates;
    @Autowired ListWorld cases;
    @Autowired DccSigner signer;
    @Autowired Complaints complaints;
    @Autowired ComplaintExamination examination;
    @Autowired CorrectionDecisions decisions;
    @LocalServerPort int port;

    private final List<String> errors = new ArrayList<>();
    private BrowserContext context;
    private Page page;
    private boolean javaScript;

    private static Actor station(String name) {
        return ListWorld.actor(name, "", Right.over(Role.STATION, ListWorld.HA_LANG));
    }

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.launch(List.of());
        try (InputStream in =
                new ClassPathResource("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")
                        .getInputStream()) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void units() throws IOException {
        doses.units();
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWrongDayIsFiledAskedAboutCorrectedAndEndsWithTheNewCertificate(boolean withJavaScript)
            throws IOException {
        String phone = PortalWorld.phone();
        PersonId person = world.person(NAME, LocalDate.of(1979, 3, 8), phone);
        certificates.confirmed(person, "COMIRNATY", "2021-11-15");
        certificates.sign(signer);
        open(withJavaScript, "/phan-anh");
        good("start");
        page.click("text=Phản ánh thông tin sai");
        good("phone");
        next();
        good("phone-fault");
        page.fill("#answer", phone);
        next();
        good("code");
        prove(phone);
        good("name");
        page.fill("#answer", "nong thi bich");
        next();
        day("8", "3", "1979");
        good("kind");
        next();
        good("kind-fault");
        page.check("input[value=DOSE_DATA]");
        next();
        good("dose");
        page.check("input[type=radio]");
        next();
        good("fields");
        page.check("input[value=GIVEN_ON]");
        next();
        day("31", "2", "2021");
        good("day-fault");
        assertThat(page.inputValue("input[name=d]")).isEqualTo("31");
        day("5", "11", "2021");
        good("paper");
        send("giay.jpg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        good("paper-fault");
        assertThat(page.innerText(".es")).contains("không phải ảnh đọc được");
        send("giay.jpg", PaperSamples.jpeg(PaperSamples.onATable(-8)));
        send("tuong.jpg", PaperSamples.jpeg(PaperSamples.plain(500, 700)));
        good("paper-doubted");
        assertThat(page.innerText("main")).contains("Ảnh đủ rõ", "Không thấy chữ trong ảnh");
        page.locator("button[value^='bo:']").last().click();
        page.click("button[value=xong]");
        good("words");
        page.fill("#answer", "Giấy ghi ngày 5");
        next();
        good("check");
        page.locator("a[href*='dung-given-on']").click();
        assertThat(page.inputValue("input[name=d]")).isEqualTo("5");
        next();
        next();
        good("sent");
        String reference = page.innerText(".ref b");
        assertThat(reference).matches("PA-\\d{4}-\\d{4,}-[2-9A-Z]{3}");

        cases.settle();
        examination.ask(complaint(reference).id(), "Giấy do trạm nào cấp?", EXAMINER).value();
        page.reload();
        good("asked");
        page.click(".pt-now button");
        good("answer-fault");
        page.fill("#loi", "Trạm Y tế xã Hạ Lang cấp");
        page.click(".pt-now button");
        good("answered");
        assertThat(page.innerText(".tl .now")).contains("đang xem xét");

        Proposal proposal =
                new Proposal(
                        Proposal.Kind.AMEND,
                        Map.of(ClaimField.GIVEN_ON, "05/11/2021"),
                        "giấy xác nhận có dấu của trạm");
        examination.propose(complaint(reference).id(), proposal, EXAMINER).value();
        page.reload();
        assertThat(page.innerText(".tl .now")).contains("Người thứ hai");
        ComplaintView proposed = complaint(reference);
        decisions.approve(proposed.id(), proposed.revision(), SECOND).value();
        cases.settle();
        certificates.sign(signer);
        page.reload();
        good("corrected");
        assertThat(page.innerText(".pt-answer"))
                .contains("Đã đính chính", "15/11/2021", "05/11/2021", "đã được ký");

        page.click("text=Mở hồ sơ, tải chứng nhận");
        assertThat(page.innerText("main")).contains("05/11/2021", "Tải ảnh có mã QR");
        page.goBack();
        page.click("text=Chưa đúng? Mở lại phản ánh");
        page.fill("#loi", "Số lô cũng chưa đúng");
        page.click(".pt-more button.p");
        good("reopened");
        page.click("text=Rút phản ánh");
        page.click("text=Rút " + reference);
        good("withdrawn");
        assertThat(page.innerText("main")).contains("Bạn đã rút phản ánh");
        assertThat(errors).isEmpty();
    }

    @Test
    void feedbackAndTheWayToASentComplaintAreFitForEverybody() {
        String phone = PortalWorld.phone();
        open(true, "/my-complaints/follow");
        page.click("form button.p");
        good("follow-fault");
        page.navigate("http://localhost:" + port + "/phan-anh");
        page.click("text=Góp ý về cơ sở, cán bộ");
        page.fill("#answer", phone);
        next();
        page.fill("#answer", "12");
        next();
        good("code-fault");
        prove(phone);
        page.fill("#answer", "Hà Văn Lạ");
        next();
        day("8", "3", "1979");
        good("about");
        page.check("input[value=OFFICE]");
        next();
        good("province");
        next();
        good("province-fault");
        page.locator("select").selectOption(new SelectOption().setLabel("Tỉnh Cao Bằng"));
        next();
        next();
        good("whom");
        next();
        next();
        good("feedback-words-fault");
        page.fill("#answer", "Cán bộ bảo tôi về và không giải thích");
        next();
        page.click("button[value=xong]");
        page.setViewportSize(1280, 900);
        good("feedback-check");
        page.setViewportSize(NARROW, 740);
        page.click("text=Gửi phản ánh");
        cases.settle();
        page.reload();
        good("feedback-sent");
        assertThat(page.innerText("main")).contains("Sở Y tế tỉnh Cao Bằng");
        assertThat(errors).isEmpty();
    }

    private ComplaintView complaint(String reference) {
        return complaints
                .byCode(reference.substring(0, reference.lastIndexOf('-')), EXAMINER)
                .orElseThrow();
    }

    private void prove(String phone) {
        await().atMost(Duration.ofSeconds(20)).until(() -> world.codeFor(phone).isPresent());
        page.fill("#answer", world.codeFor(phone).orElseThrow());
        next();
    }

    private void next() {
        page.locator("form button.p[type=submit]").first().click();
    }

    private void day(String d, String m, String y) {
        page.fill("input[name=d]", d);
        page.fill("input[name=m]", m);
        page.fill("input[name=y]", y);
        next();
    }

    private void send(String name, byte[] file) {
        page.setInputFiles("#answer", new FilePayload(name, "image/jpeg", file));
        page.click("button[value=tai]");
    }

    private void open(boolean withJavaScript, String path) {
        javaScript = withJavaScript;
        context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(NARROW, 740)
                                        .setJavaScriptEnabled(withJavaScript)
                                        .setLocale("vi-VN"));
        page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    boolean refused = message.text().contains("status of 422");
                    if (message.type().equals("error") && !refused) {
                        errors.add(message.text());
                    }
                });
        page.navigate("http://localhost:" + port + path);
    }

    /** Nothing stands over the edge, nothing is without its words, nobody is kept out. */
    private void good(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                PICTURES.resolve("complaint-" + name + "-" + javaScript + ".png")));
        assertThat(page.locator("body").innerText()).doesNotContain("!portal.");
        if (javaScript) {
            assertThat(
                            (Boolean)
                                    page.evaluate(
                                            "document.documentElement.scrollWidth <= innerWidth"))
                    .as(name)
                    .isTrue();
            page.evaluate(axe);
            assertThat((List<?>) page.evaluate(AXE)).as(name).isEmpty();
        }
    }
}
