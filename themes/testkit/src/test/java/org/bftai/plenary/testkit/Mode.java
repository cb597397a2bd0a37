package org.bftai.plenary.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;

/** How a visitor looks at a page. */
enum Mode {
    LIGHT(1440, 900, ColorScheme.LIGHT, ForcedColors.NONE),
    DARK(1440, 900, ColorScheme.DARK, ForcedColors.NONE),
    PHONE(390, 844, ColorScheme.LIGHT, ForcedColors.NONE),
    NARROW(320, 640, ColorScheme.LIGHT, ForcedColors.NONE),
    FORCED(1440, 900, ColorScheme.DARK, ForcedColors.ACTIVE);

    private final int width;
    private final int height;
    private final ColorScheme scheme;
    private final ForcedColors forced;

    Mode(int width, int height, ColorScheme scheme, ForcedColors forced) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
        this.forced = forced;
    }

    /** Return what a site is looked at in: all of them, but for the theme that nobody chooses and for many pages of a kind. */
    static List<Mode> of(PublishedSite site) {
        if (site.name().startsWith("docs-")) {
            return List.of(LIGHT, DARK, NARROW);
        }
        return site.name().endsWith("-base") ? List.of(LIGHT, DARK) : List.of(values());
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Open a window; motion is reduced, so that nothing is looked at half-way. */
    BrowserContext open(Browser browser) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                .setForcedColors(forced)
                .setReducedMotion(ReducedMotion.REDUCE));
    }
}
