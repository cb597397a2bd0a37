package org.bftai.plenary.testkit;

import java.util.List;
import java.util.stream.Stream;

/** What is looked at: the example site, the documentation, and for every theme a site with everything and one with next to nothing. */
final class Sites {
    private static final List<String> THEMES = List.of("base", "horizon");

    private Sites() {}

    static Stream<PublishedSite> all() {
        return Stream.concat(
                Stream.of(PublishedSite.example(), PublishedSite.docs()),
                THEMES.stream()
                        .flatMap(theme ->
                                Stream.of("fullest", "smallest", "seed").map(site -> PublishedSite.of(site, theme))));
    }
}
