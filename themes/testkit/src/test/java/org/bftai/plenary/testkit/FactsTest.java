package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import javax.imageio.ImageIO;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;
import org.bftai.plenary.testkit.site.KitSite;
import org.bftai.plenary.testkit.site.SiteServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates of an edition as a reader sees them, whose clock is never that of the build. */
class FactsTest extends InBrowser {
    /** Before the deadline of July 11, which ends on July 12 at 11:59 UTC. */
    private static final String OPEN = "2025-06-30";

    private static final String SUBMISSION = ".dates-strip li:has-text('Paper submission')";
    private static final String NOTIFICATION = ".dates-strip li:has-text('Author notification')";

    @Test
    void without_a_script_everything_reads_right() throws IOException {
        try (SiteServer server = server("horizon");
                BrowserContext context = reader(1440, 900, false)) {
            Page page = open(context, server, "2025-07-20T12:00:00Z");
            assertEquals(
                    "Paper submission originally June 27 then July 4 extended to July 11 Extended 23:59 AoE",
                    words(page.locator(SUBMISSION)));
            assertEquals("Workshop September 28–29", words(page.locator(".dates-strip [data-kind=event]")));
            assertEquals(
                    "Paper submission: originally June 27, 2025 then July 4, 2025 extended to July 11, 2025, 23:59 AoE",
                    words(page.locator(".countdown")));
            assertTrue(page.locator(".highlight").isVisible());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-06-30T12:00:00Z | 12 days left",
                "2025-07-08T12:00:00Z | 4 days left",
                "2025-07-11T08:00:00Z | 1 day left",
                "2025-07-12T08:00:00Z | last day",
            })
    void days_are_counted_by_the_calendar_of_the_reader(String now, String left) throws IOException {
        try (SiteServer server = server("base");
                BrowserContext context = reader(1440, 900, true)) {
            Page page = open(context, server, now);
            assertEquals(left, page.locator(SUBMISSION + " .left").textContent());
            assertTrue(words(page.locator(SUBMISSION + " .local")).matches("Jul 12, 12:59 PM your time"));
        }
    }

    @Test
    void a_page_that_was_built_before_the_deadline_moves_on_after_it() throws IOException {
        try (SiteServer server = server("horizon");
                BrowserContext context = reader(1440, 900, true)) {
            Page page = open(context, server, "2025-07-20T12:00:00Z");
            assertEquals("passed", page.locator(SUBMISSION).getAttribute("data-state"));
            assertEquals("closed", page.locator(SUBMISSION + " .state").textContent());
            assertEquals(
                    "in 5 days",
                    page.locator(NOTIFICATION + "[data-next] .left").textContent());
            Locator button = page.locator(".actions .btn").first();
            assertEquals("Submission closed", button.textContent());
            assertFalse((boolean) button.evaluate("button => button.hasAttribute('href')"));
            assertFalse(page.locator(".highlight").isVisible());
            assertEquals("closed", words(page.locator(".countdown .note")));
        }
    }

    @Test
    void a_page_that_stays_open_moves_on_at_the_instant() throws IOException {
        try (SiteServer server = server("base");
                BrowserContext context = reader(1440, 900, true)) {
            context.clock()
                    .install(new com.microsoft.playwright.Clock.InstallOptions()
                            .setTime(Date.from(Instant.parse("2025-07-12T11:58:30Z"))));
            Page page = context.newPage();
            page.navigate(server.url());
            assertEquals("closing", page.locator(SUBMISSION).getAttribute("data-state"));
            context.clock().runFor(60_000);
            assertEquals("passed", page.locator(SUBMISSION).getAttribute("data-state"));
            assertEquals(1, page.locator(NOTIFICATION + "[data-next]").count());
        }
    }

    /** Shortly before the deadline that it had, when the script would count hours. */
    @ParameterizedTest
    @MethodSource("org.bftai.plenary.testkit.Sites#themes")
    void nobody_counts_the_days_to_what_was_called_off(String theme) throws IOException {
        try (SiteServer server = new SiteServer(Sites.of(KitSite.CALLED_OFF, theme));
                BrowserContext context = reader(1440, 900, true)) {
            Page page = open(context, server, "2025-07-10T12:00:00Z");
            assertTrue(page.locator("[data-kind=deadline]").count() >= 2, "strip and table are there");
            assertEquals(
                    0,
                    page.locator("[data-next], .left, .local, .countdown, .highlight")
                            .count());
        }
    }

    @Test
    void a_clock_that_is_behind_opens_nothing_again() throws IOException {
        try (SiteServer server = new SiteServer(Sites.facts("base", "2025-07-20"));
                BrowserContext context = reader(1440, 900, true)) {
            Page page = open(context, server, "2025-07-01T12:00:00Z");
            assertEquals(
                    "passed",
                    page.locator(".dates-strip li:has-text('Paper submission')").getAttribute("data-state"));
        }
    }

    /** Just above the line, at the start of the column: there the sun is, and over no other date. */
    @ParameterizedTest
    @CsvSource({"1440, ltr, 2025-06-30", "1440, ltr, 2025-07-20", "1440, rtl, 2025-09-20", "390, ltr, 2025-07-20"})
    void the_sun_stands_over_the_next_date(int width, String direction, String day) throws IOException {
        try (SiteServer server = server("horizon");
                BrowserContext context = reader(width, 900, true)) {
            Page page = open(context, server, day + "T12:00:00Z");
            page.evaluate("direction => document.documentElement.dir = direction", direction);
            BufferedImage screen = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            int line = (int) page.locator(".dates-strip").boundingBox().y - 6;
            for (Locator date : page.locator(".dates-strip li").all()) {
                BoundingBox box = date.boundingBox();
                double x = direction.equals("rtl") ? box.x + box.width - 24 : box.x + 24;
                boolean next = date.getAttribute("data-next") != null;
                if (width > 960 || next) {
                    Color seen = new Color(screen.getRGB((int) x, line));
                    assertEquals(next, seen.getRed() > 220 && seen.getBlue() < 100, words(date) + ": " + seen);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900", "390, 844"})
    void name_title_next_date_and_first_action_are_on_the_first_screen(int width, int height) throws IOException {
        try (SiteServer server = server("horizon");
                BrowserContext context = reader(width, height, true)) {
            Page page = open(context, server, OPEN + "T12:00:00Z");
            for (String part : new String[] {".masthead .brand", "h1", ".dates-strip [data-next]", ".actions .btn"}) {
                BoundingBox box = page.locator(part).first().boundingBox();
                assertTrue(box.y >= 0 && box.y + box.height <= height, part + " ends at " + (box.y + box.height));
            }
        }
    }

    /** The place of everything below the dates is the same before the script has run and after. */
    @ParameterizedTest
    @CsvSource({
        "classic, 320", "classic, 360", "classic, 390",
        "timetable, 320", "timetable, 360", "timetable, 390"
    })
    void nothing_moves_on_a_phone_when_the_script_fills_in(String theme, int width) throws IOException {
        try (SiteServer server = server(theme);
                BrowserContext before = reader(width, 800, true);
                BrowserContext after = reader(width, 800, true)) {
            before.route("**/facts.js*", Route::abort);
            String now = "2025-07-05T12:00:00Z";
            Page filled = open(after, server, now);
            assertTrue(filled.locator(SUBMISSION + " .left").isVisible());
            assertEquals(places(open(before, server, now)), places(filled));
        }
    }

    @ParameterizedTest
    @MethodSource("org.bftai.plenary.testkit.Sites#chosenThemes")
    void lines_above_the_title_end_between_when_with_what_and_where(String theme) throws IOException {
        try (SiteServer server = new SiteServer(Sites.example(theme));
                BrowserContext context = reader(320, 800, false)) {
            Page page = open(context, server, OPEN + "T12:00:00Z");
            Object lines = page.evaluate("[...document.querySelectorAll('.kicker > *')].map(e =>"
                    + " Math.round(e.getBoundingClientRect().height / parseFloat(getComputedStyle(e).lineHeight)))");
            assertEquals(List.of(1, 1, 1), lines);
            double top = page.locator(".kicker > :first-child").boundingBox().y;
            assertTrue(page.locator(".kicker > :last-child").boundingBox().y > top, "two lines");
        }
    }

    /** Also where nothing else stands beside the text. */
    @ParameterizedTest
    @MethodSource("org.bftai.plenary.testkit.Sites#themes")
    void facts_beside_the_text_are_printed(String theme) throws IOException {
        try (SiteServer server = server(theme);
                BrowserContext context = reader(1440, 900, true)) {
            for (String[] pair : new String[][] {{".with-text", ".with-dates"}, {".with-dates", ".with-text"}}) {
                Page page =
                        Visit.of(context, Mode.LIGHT, server, "cfp/index.html").page();
                page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                page.evaluate("block => document.querySelector('.rail-block' + block).remove()", pair[0]);
                assertTrue(page.locator(".rail " + pair[1]).isVisible(), pair[1]);
                page.evaluate(
                        "block => document.querySelector('.rail-block' + block).className = 'rail-block'", pair[1]);
                assertFalse(page.locator(".rail-block").isVisible(), "what only leads elsewhere");
            }
        }
    }

    private static SiteServer server(String theme) throws IOException {
        return new SiteServer(Sites.facts(theme, OPEN));
    }

    private BrowserContext reader(int width, int height, boolean script) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(script)
                        .setTimezoneId("Europe/Lisbon")
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private static Page open(BrowserContext context, SiteServer server, String now) {
        context.clock().setFixedTime(Date.from(Instant.parse(now)));
        Page page = context.newPage();
        page.navigate(server.url());
        return page;
    }

    private static Object places(Page page) {
        return page.evaluate(
                "[...document.querySelectorAll('.dates-strip li, .dates-strip .more, .page, .dates-box > div,"
                        + " .foot')].map(e => e.className + e.dataset.kind + Math.round(e.getBoundingClientRect().y))");
    }

    private static String words(Locator element) {
        return element.textContent().strip().replaceAll("[\\s\\x{202f}]+", " ");
    }
}
