package org.bftai.plenary.testkit.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that is installed on this machine, driven by Playwright; nothing is downloaded. */
public final class Chromium implements AutoCloseable {
    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path executable) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
    }

    /** Return whether a machine without Chromium must fail instead of leaving the tests out. */
    private static boolean isRequired() {
        return "required".equals(System.getProperty("plenary.browser"));
    }

    /** Find it on the path. Where there is none the test is left out, or fails if it is required. */
    public static Path executable() {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && isRequired()) {
            throw new IllegalStateException("no Chromium on the path, and -Dplenary.browser=required");
        }
        assumeTrue(found.isPresent(), "no Chromium on the path: the browser tests are left out");
        return found.orElseThrow();
    }

    /** Start it. Where there is none the test is left out, or fails if it is required. */
    public static Chromium start() {
        return new Chromium(executable());
    }

    /** Return what windows are opened in. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
