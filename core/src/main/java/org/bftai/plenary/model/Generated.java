package org.bftai.plenary.model;

/** Files that no one wrote. One that the site brings itself stands in for ours. */
public enum Generated {
    /** Classes for authors' styles and heroes, custom properties for the theme's options. */
    STYLES("assets/plenary.css"),
    FAVICON("assets/favicon.svg"),
    /** What links to the site are shown with; only where it says where it will live, in letters that can be drawn. */
    CARD("assets/card.png"),
    ROBOTS("robots.txt"),
    /** Only where the site says where it will live. */
    SITEMAP("sitemap.xml"),
    /** Dates to subscribe to; only where a date is known to the day. */
    DATES_CALENDAR("dates.ics"),
    /** What became of dates; only where one is known to the day, and the site says where it will live. */
    FEED("feed.xml");

    /** The folder of pictures in other sizes, below which nobody else has a place. */
    public static final String SIZED = "assets/sized";

    /** Who claims them, for messages. */
    public static final String ORIGIN = "generated";

    private final String file;

    Generated(String file) {
        this.file = file;
    }

    /** Return the file, relative to the output. */
    public String file() {
        return file;
    }

    /** Return whether this site's file is ours. */
    public boolean isOurs(Addresses addresses) {
        return ORIGIN.equals(addresses.origins().get(file));
    }
}
