package org.bftai.plenary.testkit;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is looked at: the example site, the documentation, and for every theme a site with everything, one with
 * next to nothing, and one with facts at several moments.
 */
final class Sites {
    /** What all others stand on; nobody chooses it. */
    private static final String BASE = "base";

    private static final List<String> CHOSEN = List.of("horizon", "classic", "folio", "timetable");
    /** When a deadline that was put off closes. */
    static final String CLOSING = "2025-07-08";

    /** Then, the time between deadline and event, and when all is over. */
    private static final List<String> MOMENTS = List.of(CLOSING, "2025-07-20", "2025-10-20");

    private Sites() {}

    /** Return the names of the themes that people choose. */
    static Stream<String> chosenThemes() {
        return CHOSEN.stream();
    }

    /** Return the names of all themes. */
    static Stream<String> themes() {
        return Stream.concat(Stream.of(BASE), chosenThemes());
    }

    static Stream<PublishedSite> all() {
        return Stream.of(
                        Stream.of(PublishedSite.example(), PublishedSite.docs()),
                        themes().flatMap(theme ->
                                Stream.of("fullest", "smallest", "seed").map(site -> PublishedSite.of(site, theme))),
                        themes().flatMap(theme -> MOMENTS.stream().map(day -> PublishedSite.of("facts", theme, day))))
                .flatMap(sites -> sites);
    }
}
