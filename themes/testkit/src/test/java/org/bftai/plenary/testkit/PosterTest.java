package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.site.KitSite;
import org.bftai.plenary.testkit.site.PublishedSite;
import org.bftai.plenary.testkit.site.SiteServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The poster for the door as a printer gets it. */
class PosterTest extends InBrowser {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    /** CSS pixels of a sheet of A4 without its margins. */
    private static final int WIDTH = 658;

    private static final int HEIGHT = 971;

    @ParameterizedTest
    @CsvSource({"facts, base", "facts, horizon", "poster-full, base", "poster-full, horizon"})
    void is_one_sheet_with_the_whole_code_on_it(String site, String theme) throws IOException {
        PublishedSite published = site.equals("facts") ? Sites.of(KitSite.WAITING, theme) : Sites.own(site, theme);
        try (SiteServer server = new SiteServer(published);
                BrowserContext context = Mode.LIGHT.open(browser())) {
            Page page = context.newPage();
            page.navigate(server.url() + "poster/");
            byte[] pdf = page.pdf(new Page.PdfOptions()
                    .setPreferCSSPageSize(true)
                    .setPath(Path.of("target", "screenshots", published.name() + "-poster.pdf")));
            assertEquals(
                    1,
                    SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results()
                            .count());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.setViewportSize(WIDTH, HEIGHT);
            BoundingBox code = page.locator(".poster-code svg").boundingBox();
            BoundingBox sheet = page.locator(".poster").boundingBox();
            assertTrue(code.y + code.height <= sheet.y + sheet.height + 1, code.y + code.height + " px from the top");
            assertTrue(code.width > 130 && code.x + code.width <= WIDTH + 1, "at least 35 mm wide: " + code.width);
            BoundingBox title = page.locator("h1").boundingBox();
            assertTrue(title.y >= 0 && title.x + title.width <= WIDTH + 1, "the title stays on the sheet");
        }
    }
}
