package vn.tram.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;
import vn.tram.TramApplication;
import vn.tram.browser.Chromium;
import vn.tram.safety.CouncilMembers;
import vn.tram.staff.DemoAccounts;

/**
 * From a file to the printed decision, each person at their own screen, as the demonstration starts
 * for a new user.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholePathInTheBrowserTest {

    private static final Path HOME =
            Path.of("target", "tram-browser", UUID.randomUUID().toString());
    private static final Path PICTURES = Path.of("target", "screenshots", "path");
    private static final double PATIENCE = 60_000;

    private static final String PEOPLE =
            """
            Họ và tên,Ngày sinh,Giới tính,Số định danh,Thôn,Nhóm ưu tiên
            Nông Thị Đường Một,12/03/1951,Nữ,004151700001,Nà Lùng,9
            Bế Văn Đường Hai,05/09/1949,Nam,004049700002,Bản Sáng,"9, 11"
            Lục Thị Đường Ba,31/02/1958,Nữ,004158700003,Nà Lùng,11
            """;

    private final List<String> complaints = new ArrayList<>();
    private Chromium chromium;
    private ConfigurableApplicationContext application;
    private String address;

    @BeforeAll
    void start() {
        chromium = Chromium.launch();
        application =
                new SpringApplicationBuilder(TramApplication.class)
                        .profiles("demo")
                        .run("--server.port=0", "--tram.home=" + HOME);
        application.getBean(DemoData.class).await();
        address =
                "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    void stop() throws IOException {
        if (chromium != null) {
            chromium.close();
        }
        if (application != null) {
            application.close();
        }
        FileSystemUtils.deleteRecursively(HOME);
    }

    @Test
    void aListGoesFromItsFileToThePrintedDecision() throws IOException {
        String code = collectAndSubmit();
        review(code);
        byte[] pdf = approveAndPrint(code);

        String text;
        try (var document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document);
        }
        assertThat(text).contains("QUYẾT ĐỊNH", "Nông Thị Đường Một", "Bế Văn Đường Hai", code);
        supervise();
        assertThat(complaints).isEmpty();
    }

    /** The hour for which it was called, the next morning, has come. */
    private void theCouncilMet() {
        application
                .getBean(JdbcClient.class)
                .sql("UPDATE council_meeting SET meets_at = :at")
                .param("at", Timestamp.from(Instant.now().minus(Duration.ofHours(1))))
                .update();
    }

    @Test
    void anEventGoesFromItsFilingToThePrintedMinutes() throws IOException {
        EventTrail.enlist(
                application.getBean(CouncilMembers.class),
                application.getBean(DemoAccounts.class).actor("nguyet.dt@soyte.caobang"));
        EventTrail trail = new EventTrail(address);
        String code;
        try (BrowserContext desk = desk("diep.lt@halang.caobang")) {
            code = trail.file(desk.pages().get(0));
            trail.report(desk.pages().get(0), code);
        }
        byte[] pdf;
        try (BrowserContext desk = desk("nguyet.dt@soyte.caobang")) {
            Page page = desk.pages().get(0);
            trail.investigate(page, code);
            theCouncilMet();
            trail.conclude(page, code);
            pdf = page.request().get(address + "/" + trail.minutes(page)).body();
            trail.announce(page, code);
        }

        String text;
        try (var document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            EventTrail.picture(document);
        }
        assertThat(text)
                .contains("BIÊN BẢN", code, "Nông Thị Chưa Rõ", "LO-KHONG-CO")
                .contains("07 người có mặt khi biểu quyết", "Chưa đủ bằng chứng")
                .contains("C · Trùng hợp ngẫu nhiên", "Hoàng Thị Thư Ký");
        assertThat(complaints).isEmpty();
    }

    /**
     * The list maker: a file with a row that cannot be, its repair on the screen, and off it goes.
     */
    private String collectAndSubmit() {
        try (BrowserContext desk = desk("lanh.nt@halang.caobang")) {
            Page page = desk.pages().get(0);
            page.navigate(address + "/lists/new");
            Locator title = page.getByLabel("Tên danh sách");
            assertThat(title).isVisible(visible());
            title.fill("Đường đi trọn của một danh sách");
            page.getByText("Lập và nhập từ tệp").click();
            page.waitForURL(Pattern.compile(".*/import$"));
            String code = page.url().replaceAll(".*/lists/([^/]+)/import", "$1");
            page.locator("vaadin-upload input")
                    .first()
                    .setInputFiles(
                            new FilePayload(
                                    "nguoi.csv",
                                    "text/csv",
                                    PEOPLE.getBytes(StandardCharsets.UTF_8)));
            assertThat(page.getByText("tháng 2 không có ngày 31").first()).isVisible(visible());
            picture(page, "1-import");

            page.navigate(address + "/lists/" + code);
            assertThat(page.locator(".why").first()).isVisible(visible());
            picture(page, "2-faulty-row");
            page.getByText("Sửa dòng", exact()).first().click();
            Locator birth = page.getByRole(AriaRole.DIALOG).getByLabel("Ngày sinh");
            assertThat(birth).isVisible(visible());
            birth.fill("28/02/1958");
            picture(page, "3-repair");
            page.getByRole(AriaRole.DIALOG).getByText(Pattern.compile("^Lưu")).first().click();
            assertThat(page.getByText("31/02/1958")).hasCount(0, count());

            page.navigate(address + "/lists/" + code + "/import");
            act(page, "Nộp danh sách 3 người");
            page.navigate(address + "/lists/" + code);
            assertThat(page.getByText("Đang rà soát").first()).isVisible(visible());
            picture(page, "4-submitted");
            return code;
        }
    }

    private void review(String code) {
        try (BrowserContext desk = desk("diep.lt@halang.caobang")) {
            Page page = desk.pages().get(0);
            assertThat(page.getByText("Rà soát danh sách").first()).isVisible(visible());
            picture(page, "5-inbox");
            page.navigate(address + "/lists/" + code);
            page.getByText("Chuyển công an xã đối chiếu").first().click();
            page.waitForURL(Pattern.compile("^(?!.*/" + code + ").*$"));
        }
    }

    private byte[] approveAndPrint(String code) throws IOException {
        try (BrowserContext desk = desk("luu.bv@halang.caobang")) {
            Page page = desk.pages().get(0);
            page.navigate(address + "/lists/" + code + "/approve");
            assertThat(page.getByText("Phê duyệt 3 người").first()).isVisible(visible());
            picture(page, "6-approve");
            act(page, "Phê duyệt 3 người");
            page.waitForURL(Pattern.compile("^(?!.*/" + code + "/approve).*$"));

            page.navigate(address + "/lists/" + code + "?tab=documents");
            assertThat(page.getByText("Đã ghi danh").first()).isVisible(visible());
            picture(page, "7-enrolled");
            Download download = page.waitForDownload(() -> page.getByText("PDF").first().click());
            return java.nio.file.Files.readAllBytes(download.path());
        }
    }

    private void supervise() {
        try (BrowserContext desk = desk("an.tk@giamsat")) {
            Page page = desk.pages().get(0);
            assertThat(page.getByText("Theo dõi tiến độ").first()).isVisible(visible());
            assertThat(page.getByText(Pattern.compile("^Quá ")).first()).isVisible(visible());
            picture(page, "8-overdue");
        }
    }

    /** Presses a button, and the same words again in the dialog that asks. */
    private static void act(Page page, String verb) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(verb)).first().click();
        Locator sure =
                page.getByRole(AriaRole.DIALOG)
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(verb).setExact(true));
        assertThat(sure).isVisible(visible());
        sure.click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0, count());
    }

    private BrowserContext desk(String login) {
        BrowserContext context =
                chromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(1280, 900)
                                        .setAcceptDownloads(true)
                                        .setLocale("vi-VN"));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.navigate(address + "/login");
        page.fill("#login", login);
        page.fill("#password", application.getBean(DemoAccounts.class).password());
        page.click(".lg-form button[type=submit]");
        page.waitForSelector("vaadin-app-layout");
        return context;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static LocatorAssertions.IsVisibleOptions visible() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static LocatorAssertions.HasCountOptions count() {
        return new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE);
    }
}
