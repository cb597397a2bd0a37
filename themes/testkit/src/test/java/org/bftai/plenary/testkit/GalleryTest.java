package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Date;
import java.util.Locale;
import javax.imageio.ImageIO;
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
        WIDE(1280, 800, .75, ColorScheme.LIGHT),
        DARK(1280, 800, .75, ColorScheme.DARK),
        PHONE(390, 780, 1, ColorScheme.LIGHT);

        private final int width;
        private final int height;
        private final double scale;
        private final ColorScheme scheme;

        View(int width, int height, double scale, ColorScheme scheme) {
            this.width = width;
            this.height = height;
            this.scale = scale;
            this.scheme = scheme;
        }

        Path picture(String theme) {
            return PICTURES.resolve(theme + "-" + name().toLowerCase(Locale.ROOT) + ".jpg");
        }

        BrowserContext open(Browser browser) {
            return browser.newContext(new Browser.NewContextOptions()
                    .setViewportSize(width, height)
                    .setDeviceScaleFactor(scale)
                    .setColorScheme(scheme)
                    .setReducedMotion(ReducedMotion.REDUCE)
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
        PublishedSite site = PublishedSite.example(theme);
        try (Chromium chromium = Chromium.start();
                SiteServer server = new SiteServer(site)) {
            for (View view : View.values()) {
                try (BrowserContext context = view.open(chromium.browser())) {
                    context.clock().setFixedTime(Date.from(site.now()));
                    Visit.of(context, server, "index.html")
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
