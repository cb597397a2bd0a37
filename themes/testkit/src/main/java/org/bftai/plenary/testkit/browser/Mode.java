package org.bftai.plenary.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.EnumSet;
import java.util.Locale;

/** How a visitor looks at a page. */
public enum Mode {
    /** A wide window; the only one in which things may move. */
    LIGHT(1440, 900),
    /** A wide window of somebody who prefers dark pages. */
    DARK(1440, 900),
    /** The same with the page switched to light, by the switch that {@code base} has. */
    SWITCHED(1440, 900),
    /** A phone of usual size, upright. */
    PHONE(390, 844),
    /** 320 CSS pixels, which is also a window of 1280 at four times the size: WCAG 2.2, 1.4.10. */
    NARROW(320, 640),
    /** A wide window whose system decides on all colours. */
    FORCED(1440, 900),
    /** A sheet of A4 within its margins, as a printer gets it. */
    PAPER(658, 971),
    /** A wide window without scripts. */
    UNSCRIPTED(1440, 900);

    private final int width;
    private final int height;

    Mode(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Return all but {@link #SWITCHED}, of which a few pages tell enough. */
    public static Mode[] usual() {
        return EnumSet.complementOf(EnumSet.of(SWITCHED)).toArray(Mode[]::new);
    }

    /** Open a window. */
    public BrowserContext open(Browser browser) {
        return browser.newContext(options());
    }

    /** Return what a window is opened with. */
    public Browser.NewContextOptions options() {
        boolean dark = this == DARK || this == SWITCHED || this == FORCED;
        return new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(this == FORCED ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(this == LIGHT ? ReducedMotion.NO_PREFERENCE : ReducedMotion.REDUCE)
                .setJavaScriptEnabled(this != UNSCRIPTED);
    }

    /** Return what pages are shown on. */
    Media media() {
        return this == PAPER ? Media.PRINT : Media.SCREEN;
    }

    /** Return what runs before the scripts of a page. */
    String before() {
        return this == SWITCHED ? "localStorage.setItem('plenary-scheme', 'light')" : "";
    }

    /** Return its name in lower case, for names of tests and files. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
