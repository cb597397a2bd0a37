package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.KeptBuild;
import org.bftai.plenary.SiteBuild;
import org.bftai.plenary.output.OutputTree;
import org.bftai.plenary.preview.Preview;
import org.bftai.plenary.preview.PreviewRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live preview as an author sees it who saves files while a browser is open. */
class PreviewTest extends InBrowser {
    private static final Instant NOW = Instant.parse("2025-06-30T12:00:00Z");
    /** Selectors of Playwright look into the shadow root. */
    private static final String PANEL = "#plenary-preview .panel";

    private static final String BADGE = "#plenary-preview .badge";
    private static final String PILL = "#plenary-preview .pill";

    private Path site = Path.of("");
    private @Nullable Preview preview;
    private @Nullable BrowserContext context;
    private Page page;
    private final List<String> troubles = new ArrayList<>();

    @BeforeEach
    void open(@TempDir Path work) throws IOException {
        site = work.resolve("site");
        FirstEdition.in(site);
        preview = Preview.start(new PreviewRequest(request(), () -> NOW, 0), line -> {});
        context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 800)
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.addInitScript("addEventListener('securitypolicyviolation',"
                + " e => console.error('refused: ' + e.violatedDirective + ' ' + e.blockedURI));");
        page = context.newPage();
        troubles.clear();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        page.onPageError(troubles::add);
        page.navigate(preview.url());
        page.waitForSelector(PILL);
    }

    @AfterEach
    void close() {
        context.close();
        preview.close();
        assertEquals(List.of(), troubles);
    }

    @Test
    void a_save_changes_the_page_where_the_reader_is() throws IOException {
        page.evaluate("scrollTo(0, 700)");
        change("index.md", "The increasing integration", "The saved integration");
        page.waitForFunction("() => document.body?.innerText.includes('The saved integration')");
        page.waitForFunction("() => scrollY === 700");

        change("event.yml", "2025-07-11", "2025-07-18");
        page.waitForFunction("() => document.body?.innerText.includes('July 18')");
    }

    @Test
    void a_sheet_is_changed_under_the_page() throws IOException {
        page.evaluate("window.marker = 'the same page'; scrollTo(0, 300)");
        String before = sheet();
        change("site.yml", "focus: 84% 30%", "focus: 20% 30%");
        page.waitForFunction(
                "before => document.querySelector('link[rel=stylesheet]').href !== before"
                        + " && document.querySelectorAll('link[rel=stylesheet]').length === 1",
                before);
        assertEquals("the same page", page.evaluate("window.marker"));
        assertEquals(300, page.evaluate("scrollY"));

        // Another page is saved, and then a sheet: when that is there, the other had no effect here.
        change("cfp.md", "\n#", "\nSaved.\n\n#");
        String swapped = sheet();
        change("site.yml", "focus: 20% 30%", "focus: 30% 30%");
        page.waitForFunction("before => document.querySelector('link[rel=stylesheet]').href !== before", swapped);
        assertEquals("the same page", page.evaluate("window.marker"));
    }

    @Test
    void findings_are_laid_over_the_last_good_page_and_go_with_the_next_good_save() throws IOException {
        change("index.md", "layout: splash", "layout: splsh");
        page.waitForSelector(PANEL + ".broken:not([hidden])");
        String findings = page.locator(PANEL).innerText();
        assertTrue(
                findings.contains("index.md:2:9: error: layout 'splsh' not found [layout-missing]\n"
                        + "  2 | layout: splsh\n    |         ^^^^^\n"),
                findings);
        assertTrue(page.locator("h1").first().isVisible(), "the last good page is below");
        accessible("with findings over it");

        page.locator(PANEL + " .hide").press("Escape");
        assertFalse(page.locator(PANEL).isVisible());
        page.locator(BADGE).click();
        assertTrue(page.locator(PANEL).isVisible());

        change("index.md", "layout: splsh", "layout: splash");
        page.waitForSelector(PANEL, hidden());
        assertFalse(page.locator(BADGE).isVisible());
    }

    @Test
    void findings_that_only_stop_publishing_are_a_badge() throws IOException {
        save("index.md", Files.readString(site.resolve("index.md")) + "\n[gone](/gone/)\n");
        page.waitForSelector("a:has-text('gone')");
        page.waitForSelector(BADGE);
        assertEquals("1 error: not published", page.locator(BADGE).innerText());
        assertFalse(page.locator(PANEL).isVisible());
        page.locator(BADGE).click();
        assertTrue(page.locator(PANEL).innerText().contains("no page or file answers at '/gone/' [link-broken]"));
    }

    @Test
    void the_strip_tries_other_themes_and_says_what_to_write() throws IOException {
        page.locator(PILL).click();
        accessible("with the strip open");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        accessible("with the strip open, dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertFalse(page.locator("#plenary-preview #line").isVisible(), "nothing is to be written");

        page.locator("#plenary-preview #theme").selectOption("folio");
        page.waitForFunction("() => document.body && getComputedStyle(document.body).fontFamily.includes('Garamond')");
        page.waitForSelector("#plenary-preview #line");
        assertEquals("name: folio", page.locator("#plenary-preview #line").inputValue());
        change("index.md", "The increasing integration", "The tried integration");
        page.waitForFunction("() => document.body?.innerText.includes('he tried integration')");

        page.locator("#plenary-preview #theme").selectOption("horizon");
        page.waitForFunction("() => document.body && !getComputedStyle(document.body).fontFamily.includes('Garamond')");
    }

    @Test
    void the_strip_shows_schemes_phone_and_paper() {
        String light = ground(page.mainFrame());
        page.locator(PILL).click();
        page.locator("#plenary-preview #scheme").selectOption("dark");
        String dark = ground(page.mainFrame());
        assertFalse(light.equals(dark), light);

        page.locator("#plenary-preview #view").selectOption("phone");
        Frame phone = frame();
        assertEquals(390, phone.evaluate("innerWidth"));
        assertEquals(dark, ground(phone));
        phone.locator("#main a[href*=cfp]").first().click();
        page.waitForURL("**/-plenary/phone?path=%2Fcfp%2F");

        page.locator("#plenary-preview #view").selectOption("paper");
        Frame paper = frame();
        paper.waitForFunction(
                "() => document.querySelector('nav') && getComputedStyle(document.querySelector('nav')).display === 'none'");
        assertTrue(paper.url().endsWith("/cfp/"), paper.url());
        assertEquals(0, paper.locator("#plenary-preview").count(), "nothing is laid over the sheet");

        page.locator("#plenary-preview #view").selectOption("page");
        page.waitForURL("**/cfp/");
    }

    @Test
    void two_hundred_saves_with_failures_between_them_come_to_a_clean_build() throws IOException, InterruptedException {
        Random random = new Random(20250711);
        Map<String, String> good = new HashMap<>();
        for (String file : List.of("index.md", "cfp.md", "event.yml", "site.yml")) {
            good.put(file, Files.readString(site.resolve(file)));
        }
        for (int round = 1; round <= 20; round++) {
            for (int i = 0; i < 6; i++) {
                String file = List.copyOf(new TreeMap<>(good).keySet()).get(random.nextInt(good.size()));
                save(file, damaged(good.get(file), random));
            }
            good.put("index.md", good.get("index.md").replaceFirst("Join us.*", "Join us in round " + round + "."));
            good.put("site.yml", good.get("site.yml").replaceFirst("focus: \\d+%", "focus: " + round + "%"));
            for (Map.Entry<String, String> file : good.entrySet()) {
                save(file.getKey(), file.getValue());
            }
            page.waitForFunction("text => document.body?.innerText.includes(text)", "Join us in round " + round + ".");
            page.waitForSelector(PANEL, hidden());
            page.waitForSelector(BADGE, hidden());
            compare();
        }
    }

    /** Return a text without a line, with one twice, or cut off. */
    private static String damaged(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = random.nextInt(lines.size());
        switch (random.nextInt(3)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(line, lines.get(line));
            default -> lines.subList(line, lines.size()).clear();
        }
        return String.join("\n", lines);
    }

    private void compare() throws IOException, InterruptedException {
        KeptBuild clean = new SiteBuild().keep(request());
        for (Map.Entry<String, OutputTree.Kept> file : clean.files().files().entrySet()) {
            byte[] made = file.getValue().content().open().readAllBytes();
            HttpRequest get = HttpRequest.newBuilder(URI.create(preview.url() + file.getKey()))
                    .build();
            byte[] served = HttpClient.newHttpClient()
                    .send(get, HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            String text = new String(served, StandardCharsets.ISO_8859_1)
                    .replaceFirst("<script defer src=\"/-plenary/[^>]*></script>\n", "");
            assertEquals(new String(made, StandardCharsets.ISO_8859_1), text, file.getKey());
        }
    }

    private BuildRequest request() {
        return BuildRequest.of(site, PreviewTest.class.getClassLoader(), NOW)
                .withCache(Optional.of(Path.of("target", "preview-cache")));
    }

    private Frame frame() {
        page.waitForSelector("iframe");
        page.waitForSelector(PILL);
        Frame frame = page.querySelector("iframe").contentFrame();
        frame.waitForSelector("h1");
        return frame;
    }

    private static String ground(Frame frame) {
        return (String) frame.evaluate("getComputedStyle(document.body).backgroundColor"
                + " + getComputedStyle(document.documentElement).backgroundColor");
    }

    private String sheet() {
        return (String) page.evaluate("document.querySelector('link[rel=stylesheet]').href");
    }

    private void accessible(String when) {
        assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations(), when);
    }

    private static Page.WaitForSelectorOptions hidden() {
        return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private void change(String file, String from, String to) throws IOException {
        Path path = site.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), file + " has '" + from + "'");
        save(file, text.replace(from, to));
    }

    private void save(String file, String text) throws IOException {
        Path whole = Files.writeString(site.resolveSibling("saved"), text);
        Files.move(whole, site.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    }
}
