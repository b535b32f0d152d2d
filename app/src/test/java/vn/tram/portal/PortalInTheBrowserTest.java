package vn.tram.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
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
import vn.tram.certificates.dcc.DccPicture;
import vn.tram.certificates.dcc.DccSigner;
import vn.tram.certificates.dcc.TestTexts;
import vn.tram.certificates.domain.CertificateWorld;
import vn.tram.doses.DoseView;
import vn.tram.doses.DoseWorld;
import vn.tram.people.PersonId;

/** The public pages in a real browser on a small phone, with JavaScript and without. */
@PortalServerTest
class PortalInTheBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final String NAME = "Nông Thị Bích";
    private static final String LONG_NAME =
            "H'Ñuê Ƀyă Nguyễn Thị Hường ".repeat(8).substring(0, 198).strip();
    private static final int NARROW = 360;

    /** Everything that WCAG 2.2 AA asks for and a program can see. */
    private static final String AXE =
            "async () => { const found = await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                    + " 'wcag21aa', 'wcag22aa', 'best-practice']}); return found.violations.map(v => v.id + ': '"
                    + " + v.nodes.map(n => n.html).join(' | ')); }";

    private static Chromium chromium;
    private static String axe;
    private static Path video;

    @Autowired PortalWorld world;
    @Autowired DoseWorld doses;
    @Autowired CertificateWorld certificates;
    @Autowired DccSigner signer;
    @LocalServerPort int port;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() throws IOException {
        video =
                Files.createTempFile(
                        Files.createDirectories(Path.of("target")), "camera", ".mjpeg");
        chromium =
                Chromium.launch(
                        List.of(
                                "--use-fake-ui-for-media-stream",
                                "--use-fake-device-for-media-stream",
                                "--use-file-for-fake-video-capture=" + video.toAbsolutePath()));
        try (InputStream in =
                new ClassPathResource("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")
                        .getInputStream()) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        Files.deleteIfExists(video);
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
    void aPastedTextIsJudgedOnASmallPhone(boolean javaScript) {
        open(javaScript, "/kiem-tra");

        page.fill("#ma", world.valid(NAME));
        page.click("#text-form button");

        assertThat(page.locator(".vd.ok h1").innerText()).isEqualTo("Hợp lệ");
        assertThat(page.locator(".vd").innerText()).contains(NAME, "08/03/1979");
        fits();
        picture("portal-valid-" + javaScript);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aPictureIsJudged(boolean javaScript) throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "code", ".png");
        Files.write(file, DccPicture.of(world.revoked(NAME)).png(4));
        open(javaScript, "/kiem-tra");

        page.setInputFiles("#anh", file);
        page.click("text=Kiểm tra ảnh này");

        assertThat(page.locator(".vd.no h1").innerText()).isEqualTo("Không còn giá trị");
        assertThat(page.locator("body").innerText()).doesNotContain(NAME);
        fits();
        picture("portal-revoked-" + javaScript);
        Files.delete(file);
    }

    @Test
    void theCameraReadsACodeAndJudgesIt() throws IOException {
        film(world.valid(NAME));
        open(true, "/kiem-tra");
        page.waitForSelector("#camera-start");

        page.click("#camera-start");
        page.waitForSelector(".vd", new Page.WaitForSelectorOptions().setTimeout(30_000));

        assertThat(page.locator(".vd.ok h1").innerText()).isEqualTo("Hợp lệ");
        assertThat(complaints).isEmpty();
    }

    @Test
    void withoutJavaScriptThereIsNoButtonForTheCamera() {
        open(false, "/kiem-tra");

        assertThat(page.locator("#camera-start").isVisible()).isFalse();
        fits();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theOwnCertificateIsFetchedAsPictureAndPaperAndThePictureIsJudgedValid(boolean javaScript)
            throws IOException {
        String phone = PortalWorld.phone();
        PersonId person = world.person(LONG_NAME, LocalDate.of(1979, 3, 8), phone);
        certificates.confirmed(person, "COMIRNATY", "2022-03-10");
        DoseView ended = certificates.confirmed(person, "COMIRNATY", "2022-06-10");
        certificates.sign(signer);
        certificates.ago(
                certificates.standing(ended).last().orElseThrow().id(), Duration.ofDays(400));
        open(javaScript, "/ho-so-cua-toi");
        whoIAm(LONG_NAME, phone);
        await().atMost(Duration.ofSeconds(20)).until(() -> world.codeFor(phone).isPresent());
        page.fill("#code", world.codeFor(phone).orElseThrow());
        page.click("text=Mở hồ sơ của tôi");
        fits();
        passesAxe(javaScript);
        picture("portal-own-certificates-" + javaScript);

        Download paper = page.waitForDownload(() -> page.click("text=Tải hộ chiếu vắc xin"));
        Download photo = page.waitForDownload(() -> page.click("text=Tải ảnh có mã QR"));

        assertThat(paper.suggestedFilename()).matches("URN-UVCI-01-VN-[A-Z0-9-]+\\.pdf");
        assertThat(photo.suggestedFilename()).matches("URN-UVCI-01-VN-[A-Z0-9-]+\\.png");
        Path kept = PICTURES.resolve("portal-phone-card-" + javaScript + ".png");
        photo.saveAs(kept);
        page.navigate(address("/kiem-tra"));
        page.setInputFiles("#anh", kept);
        page.click("text=Kiểm tra ảnh này");
        assertThat(page.locator(".vd.ok h1").innerText()).isEqualTo("Hợp lệ");
        fits();
        picture("portal-valid-long-name-" + javaScript);
        page.navigate(address("/ho-so-cua-toi"));
        Page stale = context.newPage();
        stale.navigate(address("/ho-so-cua-toi"));
        page.click("text=Cấp lại chứng nhận");
        assertThat(page.locator("main").innerText()).contains("Đang được ký số");
        page.close();
        page = stale;
        page.click("text=Cấp lại chứng nhận");
        assertThat(page.locator("main").innerText()).contains("Không cấp lại được");
        fits();
        passesAxe(javaScript);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ownRecordIsOpenedWithTheCodeOfTheMessage(boolean javaScript) {
        String phone = PortalWorld.phone();
        world.person("Lục Thị Én", LocalDate.of(1979, 3, 8), phone);
        open(javaScript, "/ho-so-cua-toi");
        whoIAm("Lục Thị Én", phone);
        await().atMost(Duration.ofSeconds(20)).until(() -> world.codeFor(phone).isPresent());

        page.fill("#code", world.codeFor(phone).orElseThrow());
        page.click("text=Mở hồ sơ của tôi");

        assertThat(page.locator("h1").innerText()).isEqualTo("Lục Thị Én");
        fits();
        passesAxe(javaScript);
        picture("portal-record-" + javaScript);
        page.click("text=Thoát");
        assertThat(page.locator("body").innerText()).contains("Đã thoát");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cong-dan",
                "/citizen",
                "/kiem-tra",
                "/verify",
                "/ho-so-cua-toi",
                "/my-record",
                "/ho-so-cua-toi?spent",
                "/ho-so-cua-toi?closed"
            })
    void everyPageIsFitForEverybody(String path) {
        open(true, path);

        fits();
        passesAxe(true);
        page.setViewportSize(1280, 900);
        passesAxe(true);
        assertThat(complaints).isEmpty();
    }

    @Test
    void everyVerdictIsFitForEverybody() {
        for (String text :
                List.of(
                        world.valid(NAME),
                        world.expired(NAME),
                        world.revoked(NAME),
                        TestTexts.ofStranger(),
                        TestTexts.forged(world.valid(NAME)),
                        "HC1:")) {
            open(true, "/kiem-tra");
            page.fill("#ma", text);
            page.click("#text-form button");
            page.waitForSelector(".vd");
            fits();
            passesAxe(true);
            picture("portal-verdict-" + page.locator(".vd h1").innerText());
            context.close();
        }
    }

    @Test
    void faultsOfAFormAreFitForEverybody() {
        open(true, "/kiem-tra");
        page.click("#text-form button");
        page.waitForSelector("#problem");
        passesAxe(true);
        page.navigate(address("/ho-so-cua-toi"));
        page.click("text=Gửi mã vào điện thoại");
        page.waitForSelector(".err-t");
        fits();
        passesAxe(true);
        picture("portal-own-faults");
        whoIAm("Không Có Ai", PortalWorld.phone());
        passesAxe(true);
        page.fill("#code", "12");
        page.click("text=Mở hồ sơ của tôi");
        page.waitForSelector("#code-fault");
        fits();
        passesAxe(true);
        picture("portal-code");
    }

    private void whoIAm(String name, String phone) {
        page.fill("#name", name);
        page.fill("#day", "8");
        page.fill("#month", "3");
        page.fill("#year", "1979");
        page.fill("#phone", phone);
        page.click("text=Gửi mã vào điện thoại");
        page.waitForSelector("#code");
    }

    private void open(boolean javaScript, String path) {
        context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(NARROW, 740)
                                        .setJavaScriptEnabled(javaScript)
                                        .setLocale("vi-VN"));
        page = context.newPage();
        complaints.clear();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.navigate(address(path));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Nothing stands over the edge of the screen. */
    private void fits() {
        assertThat(page.locator("body").boundingBox().width).isLessThanOrEqualTo(NARROW);
        assertThat(page.locator("main").boundingBox().width).isLessThanOrEqualTo(NARROW);
        assertThat(
                        page.locator("main *").all().stream()
                                .filter(one -> one.boundingBox() != null)
                                .filter(one -> one.boundingBox().width > NARROW)
                                .toList())
                .isEmpty();
    }

    private void passesAxe(boolean javaScript) {
        if (!javaScript) {
            return;
        }
        page.evaluate(axe);
        assertThat((List<?>) page.evaluate(AXE)).as(page.url()).isEmpty();
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(PICTURES.resolve(name + ".png")));
    }

    /** What the camera sees: the code on a table. */
    private static void film(String text) throws IOException {
        BufferedImage code = ImageIO.read(new ByteArrayInputStream(DccPicture.of(text).png(4)));
        BufferedImage frame = new BufferedImage(1280, 720, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = frame.createGraphics();
        graphics.setColor(new Color(190, 180, 160));
        graphics.fillRect(0, 0, 1280, 720);
        graphics.drawImage(code, 320, 40, 640, 640, null);
        graphics.dispose();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(frame, "jpg", jpeg);
        try (var out = Files.newOutputStream(video)) {
            for (int i = 0; i < 10; i++) {
                out.write(jpeg.toByteArray());
            }
        }
    }
}
