package vn.tram.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The machine's own Chromium. Without one the browser tests say so and are skipped; where
 * everything must run (CI=true) they fail.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> ALWAYS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    public static Chromium launch() {
        return launch(List.of());
    }

    /**
     * @param more arguments of the program
     */
    public static Chromium launch(List<String> more) {
        Optional<Path> program =
                Stream.of(
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        if ("true".equals(System.getenv("CI"))) {
            assertThat(program).as("a Chromium for the browser tests").isPresent();
        }
        assumeTrue(program.isPresent(), "no Chromium on this machine: browser tests are skipped");
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(program.get())
                                        .setArgs(
                                                Stream.concat(ALWAYS.stream(), more.stream())
                                                        .toList()));
        return new Chromium(playwright, browser);
    }

    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
