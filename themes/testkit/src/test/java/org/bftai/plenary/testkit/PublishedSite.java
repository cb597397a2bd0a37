package org.bftai.plenary.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.BuildResult;
import org.bftai.plenary.SiteBuild;
import org.bftai.plenary.diagnostic.Findings;

/**
 * A site that was built with a theme.
 *
 * @param name of the site and its theme, such as {@code fullest-horizon}
 * @param folder where it was published
 * @param now when it was built
 * @param findings what the build said
 */
record PublishedSite(String name, Path folder, Instant now, Findings findings) {
    private static final Map<String, PublishedSite> BUILT = new ConcurrentHashMap<>();
    private static final Path SITES = Path.of("src", "test", "sites");
    /** When these sites are built: some dates are past then, some ahead. */
    private static final Instant USUAL = Instant.parse("2025-07-20T12:00:00Z");

    /** Return the example site, with the theme that it chose. */
    static PublishedSite example() {
        return example("horizon");
    }

    /** Return the example site with another theme. */
    static PublishedSite example(String theme) {
        return of("example", Path.of("..", "..", "example-site", "src", "site"), theme);
    }

    /** Return the documentation, with the theme that it chose. */
    static PublishedSite docs() {
        return of("docs", Path.of("..", "..", "docs", "src", "site"), "horizon");
    }

    /** Return one of the sites of these tests. */
    static PublishedSite of(String site, String theme) {
        return of(site, SITES.resolve(site), theme);
    }

    /**
     * Return one of the sites of these tests, built at noon of a day.
     *
     * @param day ISO 8601
     */
    static PublishedSite of(String site, String theme, String day) {
        String name = site + "-" + day + "-" + theme;
        Instant noon = Instant.parse(day + "T12:00:00Z");
        return BUILT.computeIfAbsent(name, n -> build(n, SITES.resolve(site), theme, noon));
    }

    private static PublishedSite of(String site, Path source, String theme) {
        return BUILT.computeIfAbsent(site + "-" + theme, name -> build(name, source, theme, USUAL));
    }

    private static PublishedSite build(String name, Path source, String theme, Instant now) {
        Path output = Path.of("target", "sites", name);
        BuildResult result = new SiteBuild()
                .run(BuildRequest.of(source, PublishedSite.class.getClassLoader(), now)
                        .withOutput(Optional.of(output))
                        .withOverrides(
                                new BuildRequest.Overrides(Optional.of(theme), Optional.empty(), Optional.empty())));
        if (!result.ok()) {
            throw new IllegalStateException(name + ": " + result.findings().all());
        }
        return new PublishedSite(name, output, now, result.findings());
    }

    /** Return the path on its host that the site says it will live at. */
    String basePath() {
        return name.startsWith("fullest") ? "/2025/" : "/";
    }

    /** Return the paths of all HTML, such as {@code cfp/index.html}. */
    List<String> html() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> f.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return the paths of pages; those that only lead elsewhere are none. */
    List<String> pages() {
        return html().stream().filter(path -> !path.startsWith("old-")).toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
