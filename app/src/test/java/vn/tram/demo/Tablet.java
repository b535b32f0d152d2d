package vn.tram.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Somebody at a desk with a tablet of their own. */
final class Tablet implements AutoCloseable {

    static final double PATIENCE = 60_000;
    private static final Path PICTURES = Path.of("target", "screenshots", "day");
    private static final int WIDTH = 1024;
    private static final int HEIGHT = 768;

    private final BrowserContext context;
    private final Page page;
    private final String address;

    private Tablet(BrowserContext context, Page page, String address) {
        this.context = context;
        this.page = page;
        this.address = address;
    }

    /**
     * @param complaints takes what the browser's console calls an error
     */
    static Tablet of(
            Browser browser,
            String address,
            String login,
            String password,
            List<String> complaints) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(WIDTH, HEIGHT)
                                .setAcceptDownloads(true)
                                .setLocale("vi-VN"));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        Predicate<String> expected = text -> text.contains("ERR_INTERNET_DISCONNECTED");
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error") && !expected.test(message.text())) {
                        complaints.add(login + ": " + message.text());
                    }
                });
        page.navigate(address + "/login");
        page.fill("#login", login);
        page.fill("#password", password);
        page.click(".lg-form button[type=submit]");
        page.waitForSelector("vaadin-app-layout");
        return new Tablet(context, page, address);
    }

    Page page() {
        return page;
    }

    Tablet at(String path) {
        page.navigate(address + "/" + path);
        return this;
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    /** The connection is lost, or there again. */
    void offline(boolean lost) {
        context.setOffline(lost);
    }

    Locator find(String css) {
        return page.locator(css);
    }

    Locator words(String text) {
        return page.getByText(text).first();
    }

    Tablet sees(String text) {
        assertThat(words(text)).isVisible(visible());
        return this;
    }

    void misses(String css) {
        assertThat(page.locator(css))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
    }

    /** The row of a queue of the person who is called like that. */
    Locator waiting(String called) {
        Locator row = page.locator(".qrow", new Page.LocatorOptions().setHasText(called)).first();
        assertThat(row).isVisible(visible());
        return row;
    }

    /** Calls somebody out of the queue to this desk. */
    Tablet take(String called) {
        waiting(called).click();
        assertThat(page.locator(".tfoot").getByText("Để sau").first()).isVisible(visible());
        return this;
    }

    Tablet press(String verb) {
        Locator button =
                page.getByRole(
                                AriaRole.BUTTON,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^" + verb)))
                        .first();
        assertThat(button).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(PATIENCE));
        button.click();
        return this;
    }

    /** Presses the button of the dialog that asks. */
    Tablet sure(String verb) {
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + verb)))
                .last()
                .click();
        assertThat(page.getByRole(AriaRole.DIALOG))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        return this;
    }

    /** Leaves a dialog without doing what it asks. */
    void cancels() {
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
    }

    Tablet type(String label, String text) {
        Locator field = page.getByLabel(label).first();
        field.fill(text);
        field.press("Tab");
        return this;
    }

    /** Every question that is open is answered with no. */
    void answersNo() {
        Locator questions = page.locator(".question");
        for (int i = 0; i < questions.count(); i++) {
            Locator no = questions.nth(i).locator(".seg button").first();
            if ("false".equals(no.getAttribute("aria-pressed"))
                    && questions.nth(i).locator(".seg button[aria-pressed=true]").count() == 0) {
                no.click();
                assertThat(questions.nth(i).locator(".seg button.no").first()).isVisible(visible());
            }
        }
    }

    static LocatorAssertions.IsVisibleOptions visible() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    /** The browser dies; nothing is said to the server. */
    @Override
    public void close() {
        context.close();
    }
}
