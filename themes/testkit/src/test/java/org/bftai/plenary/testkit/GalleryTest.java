package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.bftai.plenary.testkit.browser.Chromium;
import org.bftai.plenary.testkit.browser.Mode;
import org.bftai.plenary.testkit.browser.Visit;
import org.bftai.plenary.testkit.site.PublishedSite;
import org.bftai.plenary.testkit.site.SiteServer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures of the themes in the documentation: the home page of the example site in every theme. They are made anew
 * with {@code -Dgallery=update}; look at what has changed.
 */
class GalleryTest {
    private static final Path PICTURES = Path.of("..", "..", "docs", "src", "site", "assets", "gallery");
    private static final boolean UPDATE = "update".equals(System.getProperty("gallery"));
    private static final int QUALITY = 82;

    /** How a page is shown, in CSS pixels. */
    private enum View {
        WIDE(1280, 800, .75, Mode.LIGHT),
        DARK(1280, 800, .75, Mode.DARK),
        PHONE(390, 780, 1, Mode.PHONE);

        private final int width;
        private final int height;
        private final double scale;
        private final Mode mode;

        View(int width, int height, double scale, Mode mode) {
            this.width = width;
            this.height = height;
            this.scale = scale;
            this.mode = mode;
        }

        Path picture(String theme) {
            return PICTURES.resolve(theme + "-" + name().toLowerCase(Locale.ROOT) + ".jpg");
        }

        BrowserContext open(Browser browser) {
            return browser.newContext(mode.options()
                    .setViewportSize(width, height)
                    .setDeviceScaleFactor(scale)
                    .setTimezoneId("Europe/Lisbon"));
        }
    }

    @ParameterizedTest
    @MethodSource("org.bftai.plenary.testkit.Sites#chosenThemes")
    void every_theme_is_shown(String theme) throws IOException {
        if (UPDATE) {
            draw(theme);
        }
        for (View view : View.values()) {
            BufferedImage picture = ImageIO.read(view.picture(theme).toFile());
            assertNotNull(picture, view.picture(theme).toString());
            assertEquals(Math.round(view.width * view.scale), picture.getWidth());
            assertEquals(Math.round(view.height * view.scale), picture.getHeight());
        }
    }

    private static void draw(String theme) throws IOException {
        PublishedSite site = Sites.example(theme);
        try (Chromium chromium = Chromium.start();
                SiteServer server = new SiteServer(site)) {
            for (View view : View.values()) {
                try (BrowserContext context = view.open(chromium.browser())) {
                    Visit.of(context, view.mode, server, "index.html")
                            .page()
                            .screenshot(new Page.ScreenshotOptions()
                                    .setType(ScreenshotType.JPEG)
                                    .setQuality(QUALITY)
                                    .setPath(view.picture(theme)));
                }
            }
        }
    }
}
