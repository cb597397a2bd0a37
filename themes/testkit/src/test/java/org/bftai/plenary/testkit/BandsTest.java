package org.bftai.plenary.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.SiteBuild;
import org.bftai.plenary.testkit.site.KitSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for a whole page is said at its top. */
class BandsTest {
    private static final Pattern BAND = Pattern.compile("<p class=\"band [^>]*>(.*?)</p>");
    private static final String CANCELLED = "Cancelled Engines 2025 will not take place.";

    @ParameterizedTest
    @MethodSource("org.bftai.plenary.testkit.Sites#themes")
    void every_page_says_that_the_event_was_cancelled(String theme) throws IOException {
        Path site = Sites.of(KitSite.CALLED_OFF, theme).folder();
        for (String page : List.of("index.html", "cfp/index.html", "404.html")) {
            assertEquals(List.of(CANCELLED), bands(site.resolve(page)), page);
        }
        assertEquals(
                List.of("Draft This page is not published.", CANCELLED), bands(site.resolve("programme/index.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "es", "fr", "pt"})
    void every_language_says_that_the_event_was_postponed(String language, @TempDir Path work) throws IOException {
        Path site = Files.createDirectory(work.resolve("site"));
        Files.writeString(site.resolve("site.yml"), "title: Kelp\nlanguage: " + language + "\n");
        Files.writeString(site.resolve("event.yml"), "status: postponed\n");
        Files.writeString(site.resolve("index.md"), "# Kelp\n");
        Path out = work.resolve("out");
        new SiteBuild()
                .run(BuildRequest.of(site, getClass().getClassLoader(), Instant.parse("2025-06-30T12:00:00Z"))
                        .withOutput(Optional.of(out)));
        List<String> bands = bands(out.resolve("index.html"));
        assertEquals(1, bands.stream().filter(b -> b.contains("Kelp")).count(), bands.toString());
    }

    @ParameterizedTest
    @MethodSource("org.bftai.plenary.testkit.Sites#themes")
    void a_page_of_an_event_that_takes_place_has_none(String theme) throws IOException {
        Path site = Sites.of(KitSite.CLOSING, theme).folder();
        assertEquals(List.of(), bands(site.resolve("index.html")));
    }

    private static List<String> bands(Path page) throws IOException {
        return BAND.matcher(Files.readString(page))
                .results()
                .map((MatchResult found) -> found.group(1).replaceAll("<[^>]*>", ""))
                .toList();
    }
}
