package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in a real browser: accessible in each mode, nothing from strangers, nothing the policy refuses. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
    /** Pictures of all pages, for people who look at them: {@code -Dplenary.screenshots=true}. They take longer than the rest. */
    private static final boolean SHOW = Boolean.getBoolean("plenary.screenshots");

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Bytes on the wire, gzipped, without pictures of authors. */
    private static final int WEIGHT = 40 * 1024;

    private @Nullable Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    static Stream<PublishedSite> sites() {
        return Sites.all();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void every_mode_is_accessible(PublishedSite site) throws IOException {
        try (SiteServer server = new SiteServer(site)) {
            for (Mode mode : Mode.of(site)) {
                try (BrowserContext context = mode.open(chromium.browser())) {
                    context.clock().setFixedTime(Date.from(site.now()));
                    for (String path : site.pages()) {
                        Visit visit = Visit.of(context, server, path);
                        if (SHOW) {
                            shoot(visit, site, mode, path);
                        }
                        String where = site + " " + path + " " + mode.word();
                        assertEquals(List.of(), violations(visit.page()), where);
                        assertEquals(List.of(), visit.troubles(), where);
                        assertEquals(0, sidewaysScroll(visit.page()), where + ": pixels that scroll sideways");
                        visit.page().close();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void pages_are_light(PublishedSite site) throws IOException {
        try (SiteServer server = new SiteServer(site);
                BrowserContext context = Mode.LIGHT.open(chromium.browser())) {
            for (String path : site.pages()) {
                Visit visit = Visit.of(context, server, path);
                int text = 0;
                int fonts = 0;
                int requests = 0;
                for (Response response : List.copyOf(visit.responses())) {
                    String type = response.request().resourceType();
                    requests++;
                    text += List.of("document", "stylesheet", "script").contains(type) ? gzipped(response.body()) : 0;
                    fonts += type.equals("font") ? response.body().length : 0;
                }
                assertTrue(text <= WEIGHT, site + " " + path + " weighs " + text + " bytes");
                assertTrue(fonts <= WEIGHT, site + " " + path + " has fonts of " + fonts + " bytes");
                assertTrue(requests <= 8 + pictures(visit.page()), site + " " + path + ": " + requests + " requests");
                visit.page().close();
            }
        }
    }

    @Test
    void a_site_opened_from_a_folder_can_be_walked() {
        PublishedSite site = PublishedSite.example();
        try (BrowserContext context = Mode.LIGHT.open(chromium.browser())) {
            Page page = context.newPage();
            page.navigate(site.folder().resolve("index.html").toUri().toString());
            page.locator("main a.btn").first().click();
            page.waitForLoadState(LoadState.LOAD);
            assertTrue(page.url().endsWith("/cfp/index.html"), page.url());
            assertEquals("Call for Papers", page.locator("h1").textContent().strip());
        }
    }

    /** In the corner that no words need, above the middle so that neither masthead nor horizon reach it. */
    @ParameterizedTest
    @MethodSource("org.bftai.plenary.testkit.Sites#themes")
    void a_filter_with_a_colour_is_seen(String theme) throws IOException {
        PublishedSite site = PublishedSite.of("fullest", theme);
        try (SiteServer server = new SiteServer(site);
                BrowserContext context = Mode.LIGHT.open(chromium.browser())) {
            Page page = Visit.of(context, server, "glaze/index.html").page();
            BoundingBox hero = page.locator(".hero-pic").boundingBox();
            BufferedImage screen = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            Color seen = new Color(screen.getRGB((int) (hero.x + hero.width - 40), (int) (hero.y + hero.height / 2)));
            assertTrue(seen.getRed() > 1.5 * Math.max(seen.getGreen(), seen.getBlue()), seen.toString());
        }
    }

    private static void shoot(Visit visit, PublishedSite site, Mode mode, String path) {
        visit.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENSHOTS
                                .resolve(site.name())
                                .resolve(mode.word() + "-" + path.replace('/', '-') + ".png")));
    }

    private static List<String> violations(Page page) {
        // There are no frames from elsewhere, so everything can be looked at in the page itself.
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getHtml()))
                        .toList();
    }

    private static int sidewaysScroll(Page page) {
        Object pixels = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return Math.max(0, ((Number) pixels).intValue());
    }

    private static int pictures(Page page) {
        return page.locator("main img").count();
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(buffer)) {
            gzip.write(bytes);
        }
        return buffer.size();
    }
}
