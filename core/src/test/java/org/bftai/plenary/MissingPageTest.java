package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.bftai.plenary.testing.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for addresses that lead nowhere names those that lead somewhere. */
class MissingPageTest {
    private static final String NAMES = "<#list page.sitePages as one>${one.title}: ${one.url}\n</#list>";

    @TempDir
    private Path work;

    @Test
    void namesTheHomePageOfASeriesOnce() throws IOException {
        Map<String, String> files = Map.of(
                "site.yml", "title: BFT-AI\nurl: https://bft-ai.example/\ncurrent: 2026\n",
                "layouts/404.ftlh", NAMES,
                "editions/2026/event.yml", "acronym: BFT-AI\ndates: {event: 2026-09-29}\n",
                "editions/2026/index.md", "# Home\n\n[Call](cfp.md) on {{ dates.event }}\n",
                "editions/2026/cfp.md", "# Call\n");
        BuiltSite built = BuiltSite.of(files, work);
        assertEquals("Home: /\nCall: /2026/cfp/\n", built.file("404.html"), built::printed);
    }

    @Test
    void namesTheHomePageOfASite() throws IOException {
        Map<String, String> files = Map.of("site.yml", "title: W\n", "layouts/404.ftlh", NAMES, "index.md", "# Home\n");
        BuiltSite built = BuiltSite.of(files, work);
        assertEquals("Home: /\n", built.file("404.html"), built::printed);
    }
}
