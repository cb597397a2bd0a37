package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;
import org.bftai.plenary.testkit.site.KitSite;
import org.bftai.plenary.testkit.site.PublishedSite;
import org.bftai.plenary.testkit.site.SiteServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a browser makes of the sites of this project, beside the bars that all themes are held to. */
class BrowserTest extends InBrowser {
    @Test
    void a_site_opened_from_a_folder_can_be_walked() {
        PublishedSite site = Sites.example("horizon");
        try (BrowserContext context = Mode.LIGHT.open(browser())) {
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
        PublishedSite site = Sites.of(KitSite.FULLEST, theme);
        try (SiteServer server = new SiteServer(site);
                BrowserContext context = Mode.LIGHT.open(browser())) {
            Page page =
                    Visit.of(context, Mode.LIGHT, server, "glaze/index.html").page();
            BoundingBox hero = page.locator(".hero-pic").boundingBox();
            BufferedImage screen = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            Color seen = new Color(screen.getRGB((int) (hero.x + hero.width - 40), (int) (hero.y + hero.height / 2)));
            assertTrue(seen.getRed() > 1.5 * Math.max(seen.getGreen(), seen.getBlue()), seen.toString());
        }
    }
}
