package org.bftai.plenary.testkit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bftai.plenary.testkit.site.KitSite;
import org.bftai.plenary.testkit.site.PublishedSite;
import org.bftai.plenary.testkit.site.ThemeSites;

/** Sites in the themes of this project, built once for all tests. */
final class Sites {
    /** The example: one edition that is over, and the one that is current. */
    static final Path SERIES = Path.of("..", "..", "example-site", "src", "site");

    /** The first edition of the example as it was before there was a second one. */
    static final Path EXAMPLE = FirstEdition.in(Path.of("target", "first-edition"));

    static final Path DOCS = Path.of("..", "..", "docs", "src", "site");

    /** When sites are built that are no part of the kit: some dates are past then, some ahead. */
    private static final Instant USUAL = KitSite.WAITING.now();

    private static final Path KIT = Path.of("src", "main", "resources", "org", "bftai", "plenary", "testkit", "sites");

    private static final Map<String, PublishedSite> OWN = new ConcurrentHashMap<>();

    private Sites() {}

    /** Return the names of the themes that people choose. */
    static Stream<String> chosenThemes() {
        return Stream.of("horizon", "classic", "folio", "timetable");
    }

    /** Return the names of all themes; nobody chooses the one that all others stand on. */
    static Stream<String> themes() {
        return Stream.concat(Stream.of("base"), chosenThemes());
    }

    /** Return a site of the kit. */
    static PublishedSite of(KitSite site, String theme) {
        return ThemeSites.of(theme).of(site);
    }

    /**
     * Return the kit's site with facts, built at noon of a day.
     *
     * @param day ISO 8601
     */
    static PublishedSite facts(String theme, String day) {
        return OWN.computeIfAbsent(
                "facts-" + day + "-" + theme,
                n -> PublishedSite.build(n, KIT.resolve("facts"), theme, Instant.parse(day + "T12:00:00Z")));
    }

    /** Return the example site. */
    static PublishedSite example(String theme) {
        return own("example", EXAMPLE, theme);
    }

    /** Return a site of these tests. */
    static PublishedSite own(String name, String theme) {
        return own(name, Path.of("src", "test", "sites", name), theme);
    }

    private static PublishedSite own(String name, Path source, String theme) {
        return OWN.computeIfAbsent(name + "-" + theme, n -> PublishedSite.build(n, source, theme, USUAL));
    }
}
