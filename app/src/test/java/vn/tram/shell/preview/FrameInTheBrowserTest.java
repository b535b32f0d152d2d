package vn.tram.shell.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import vn.tram.browser.Chromium;

/** The sheet of components in a real browser: what only a browser can tell about the frame. */
class FrameInTheBrowserTest {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private static ConfigurableApplicationContext application;
    private static Chromium chromium;
    private static Browser browser;
    private static String address;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        chromium = Chromium.launch();
        application = FramePreview.start(0);
        address =
                "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
        browser = chromium.browser();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (application != null) {
            application.close();
        }
    }

    @BeforeEach
    void open() {
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(message.text());
                    }
                });
        page.navigate(address + "/kit");
        page.waitForSelector(".nextbox");
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
        }
    }

    @Test
    void thePageLoadsInVietnameseWithItsOwnFontAndWithoutComplaints() {
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("vi");
        assertThat(page.evaluate("document.fonts.check('500 14px Roboto', 'Ẫ')")).isEqualTo(true);
        assertThat(page.evaluate("getComputedStyle(document.body).fontFamily").toString())
                .startsWith("Roboto");
        assertThat(complaints).isEmpty();
        picture("kit-1280");
    }

    @Test
    void theSkipLinkComesFirstAndLeadsToTheContent() {
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip-link");

        page.keyboard().press("Enter");

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
    }

    @Test
    void aSlashLeadsToTheSearchFieldButNotOutOfAnotherField() {
        page.keyboard().press("/");
        assertThat(focusIsInSearch()).isTrue();

        Locator name = page.locator("vaadin-text-field:has-text('Họ và tên') input");
        name.click();
        page.keyboard().type("a/b");

        assertThat(name.inputValue()).isEqualTo("a/b");
    }

    @Test
    void aRefusalStaysInTheDialogAndEscCancels() {
        page.click("vaadin-button:has-text('Chuyển công an xã đối chiếu')");
        page.locator("vaadin-dialog-overlay vaadin-button[theme~=primary]").dblclick();
        page.waitForSelector("vaadin-dialog-overlay .ban.late");
        assertThat(page.locator("vaadin-dialog-overlay .ban").count()).isEqualTo(1);

        page.keyboard().press("Escape");

        page.waitForCondition(() -> page.locator("vaadin-dialog-overlay").count() == 0);
    }

    @Test
    void lettersWorkOnlyInTheList() {
        page.keyboard().press("n");
        page.waitForTimeout(500);
        assertThat(page.locator("vaadin-notification-card").count()).isZero();

        page.locator("vaadin-grid-cell-content:has-text('Nông Thị Hoa')").click();
        page.keyboard().press("n");

        page.waitForSelector("vaadin-notification-card:has-text('Đã lưu')");
    }

    @Test
    void theLanguageIsKeptInTheCookieThatTheLogInPageReads() {
        page.click(".lang button[lang=en]");
        page.waitForSelector(".nextbox:has-text('Review 186 rows')");

        assertThat(context.cookies())
                .anySatisfy(
                        cookie -> {
                            assertThat(cookie.name).isEqualTo("tram-lang");
                            assertThat(cookie.value).isEqualTo("en");
                            assertThat(cookie.path).isEqualTo("/");
                        });
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("en");
        picture("kit-en");
    }

    @Test
    void anUnknownAddressOffersASearchForItsLastPart() {
        page.navigate(address + "/lists/DS-2026-0124");
        page.waitForSelector("h1:has-text('Không có trang này')");

        assertThat(page.locator("main vaadin-text-field input").inputValue())
                .isEqualTo("DS-2026-0124");
        picture("not-found");
    }

    @Test
    void atATabletsSizeNothingIsCutAndBelowItTheMenuFolds() {
        page.setViewportSize(1024, 768);
        assertThat(widthBeyondTheWindow()).isZero();
        assertThat(page.locator("vaadin-drawer-toggle").isVisible()).isFalse();
        picture("kit-1024");

        page.setViewportSize(820, 1100);
        page.waitForSelector("vaadin-app-layout[overlay]:not([drawer-opened])");
        page.locator("vaadin-drawer-toggle").click();

        page.waitForSelector("vaadin-app-layout[overlay][drawer-opened]");
        page.locator("vaadin-side-nav-item").first().waitFor();
        assertThat(widthBeyondTheWindow()).isZero();
    }

    private boolean focusIsInSearch() {
        return page.evaluate("!!document.activeElement.closest('[data-tram-search]')").equals(true);
    }

    private int widthBeyondTheWindow() {
        return (int) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
    }

    private void picture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(PICTURES.resolve("shell-" + name + ".png"))
                        .setFullPage(true));
    }
}
