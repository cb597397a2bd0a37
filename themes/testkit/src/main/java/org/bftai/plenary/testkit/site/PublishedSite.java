package org.bftai.plenary.testkit.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.BuildResult;
import org.bftai.plenary.SiteBuild;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.Findings;
import org.bftai.plenary.source.SiteLines;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A site that was built with a theme.
 *
 * @param name of the site, its moment and its theme, such as {@code facts-closing-folio}
 * @param folder where it was published
 * @param now when it was built
 * @param findings what the build said
 */
public record PublishedSite(String name, Path folder, Instant now, Findings findings) {
    /** Where sites are published: below {@code target}, so that they can be looked at after the test. */
    private static final Path SITES = Path.of("target", "sites");

    /** The home page of a series has the address of an edition; what robots are told of is that of the whole. */
    private static final Pattern SITEMAP = Pattern.compile("(?m)^Sitemap: (.*/)sitemap\\.xml$");

    /**
     * Build a site, with its drafts.
     *
     * @param name what its folder is called
     * @param source the site's folder
     * @param theme found on the class path, whatever the site itself says
     * @param now by which dates are past or ahead
     * @throws IllegalStateException if there is an error; its message holds what the build said
     */
    public static PublishedSite build(String name, Path source, String theme, Instant now) {
        return build(name, source, Optional.of(theme), now);
    }

    /** Build a site with the theme and the options that it names itself. */
    static PublishedSite build(String name, Path source, Instant now) {
        return build(name, source, Optional.empty(), now);
    }

    private static PublishedSite build(String name, Path source, Optional<String> theme, Instant now) {
        Path output = SITES.resolve(name);
        ClassLoader themes = Thread.currentThread().getContextClassLoader();
        BuildResult result = new SiteBuild()
                .run(BuildRequest.of(source, themes, now)
                        .withOutput(Optional.of(output))
                        .withDrafts(true)
                        .withOverrides(new BuildRequest.Overrides(theme, Optional.empty(), Optional.empty())));
        if (!result.ok()) {
            DiagnosticFormatter formatter = new DiagnosticFormatter(new SiteLines(source));
            throw new IllegalStateException(result.findings().all().stream()
                    .map(formatter::format)
                    .collect(Collectors.joining("\n", name + " cannot be built:\n", "")));
        }
        return new PublishedSite(name, output, now, result.findings());
    }

    /** Return the path on its host that the site says it will live at, from slash to slash. */
    public String base() {
        Path robots = folder.resolve("robots.txt");
        try {
            return SITEMAP.matcher(Files.exists(robots) ? Files.readString(robots) : "")
                    .results()
                    .map(found -> URI.create(found.group(1)).getPath())
                    .findFirst()
                    .orElse("/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Return the paths of all HTML, sorted, such as {@code cfp/index.html}. */
    public List<String> html() {
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
    public List<String> pages() {
        return html().stream()
                .filter(path -> read(path).select("meta[http-equiv=refresh]").isEmpty())
                .toList();
    }

    Document read(String path) {
        try {
            return Jsoup.parse(folder.resolve(path).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
