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

    /**
     * Return what a site is looked at in. The theme that nobody chooses, pages of one kind, and moments at which only
     * words differ are not looked at in every way.
     */
    static List<Mode> of(PublishedSite site) {
        String name = site.name();
        if (name.endsWith("-base")) {
            return name.startsWith("fullest") ? List.of(LIGHT, DARK) : List.of(LIGHT);
        }
        if (name.startsWith("docs-")) {
            return List.of(LIGHT, NARROW);
        }
        if (name.startsWith("smallest") || name.startsWith("facts") && !name.startsWith("facts-" + Sites.CLOSING)) {
            return List.of(LIGHT, PHONE);
        }
        return name.startsWith("fullest") ? List.of(LIGHT, DARK, NARROW, FORCED) : List.of(values());
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
