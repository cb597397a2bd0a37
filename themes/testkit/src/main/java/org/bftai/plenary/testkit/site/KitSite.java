package org.bftai.plenary.testkit.site;

import static org.bftai.plenary.testkit.browser.Mode.DARK;
import static org.bftai.plenary.testkit.browser.Mode.FORCED;
import static org.bftai.plenary.testkit.browser.Mode.LIGHT;
import static org.bftai.plenary.testkit.browser.Mode.NARROW;
import static org.bftai.plenary.testkit.browser.Mode.PAPER;
import static org.bftai.plenary.testkit.browser.Mode.PHONE;
import static org.bftai.plenary.testkit.browser.Mode.SWITCHED;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.bftai.plenary.testkit.browser.Mode;

/** The sites that every theme is tried with. */
public enum KitSite {
    /** A page with one word. */
    SMALLEST("smallest", "2025-07-20", LIGHT, SWITCHED, PHONE, PAPER),
    /** Every kind of page and text, every include, a hero on a picture, right to left, Chinese and Japanese. */
    FULLEST("fullest", "2025-07-20", Mode.usual()),
    /** Too much of everything: forty entries in the menu, a huge picture, words that do not break, pages with nothing. */
    CROWDED("crowded", "2025-07-20", Mode.usual()),
    /** A page of a real workshop, made for Minimal Mistakes, with no settings at all. */
    SEED("seed", "2025-07-20", Mode.usual()),
    /** The facts of an edition while a deadline closes that was put off twice. */
    CLOSING("facts", "2025-07-08", Mode.values()),
    /** The same between deadline and event. */
    WAITING("facts", "2025-07-20", LIGHT, PHONE),
    /** The same when all is over. */
    OVER("facts", "2025-10-20", LIGHT, PHONE),
    /** An edition that will not take place, before the deadline that it had; a draft is among its pages. */
    CALLED_OFF("called-off", "2025-07-08", LIGHT, DARK, PHONE, FORCED, PAPER),
    /** An edition that is over beside the one that is current: its pages say so above everything else. */
    PAST("series", "2025-12-01", LIGHT, DARK, PHONE, NARROW, FORCED, PAPER),
    /** Every layout that the theme has, once with next to nothing and once with everything. */
    LAYOUTS("layouts", "2025-07-20", LIGHT, NARROW);

    private final String source;
    private final Instant now;
    private final List<Mode> modes;

    KitSite(String source, String day, Mode... modes) {
        this.source = source;
        this.now = Instant.parse(day + "T12:00:00Z");
        this.modes = List.of(modes);
    }

    /** Return the name of its sources; sites at several moments share them. */
    public String source() {
        return source;
    }

    /** Return when it is built. */
    public Instant now() {
        return now;
    }

    /** Return how its pages are looked at. */
    public List<Mode> modes() {
        return modes;
    }

    /** Return its name in lower case. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
