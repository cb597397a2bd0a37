package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bftai.plenary.testing.BuiltSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word that an author wrote is on the page, once and in order. */
class NoLostTextTest {
    private static final Path SEED = Path.of("src", "test", "sites", "seed", "site");

    /** The hero of the seed's page: title, excerpt, button. */
    private static final String HERO = "BFT-AI 2025 "
            + "1st Workshop on Byzantine Fault Tolerance and Artificial Intelligence Systems Call for Papers ";

    @Test
    void theSeedKeepsItsWords(@TempDir Path work) throws IOException {
        BuiltSite built = BuiltSite.of(SEED, Optional.of(work));
        assertEquals(words(HERO + wordsOf(Files.readString(SEED.resolve("index.md")))), words(shown(built)));
    }

    @Test
    void theSeedsFrontMatterCommentsStayInIt(@TempDir Path work) throws IOException {
        BuiltSite built = BuiltSite.of(SEED, Optional.of(work));
        String phrase = "The increasing integration of AI and distributed systems";
        assertEquals(2, built.file("index.html").split(Pattern.quote(phrase), -1).length, "it is shown once");
    }

    private static String shown(BuiltSite built) throws IOException {
        return Jsoup.parse(built.file("index.html")).select("main").text();
    }

    /** Take from Markdown what is no word, by what the seed has of it. */
    private static String wordsOf(String page) {
        String body = page.substring(page.indexOf("\n---\n", 4) + 5);
        return body.lines()
                .filter(line -> !line.matches("[-| ]*"))
                .map(line -> line.replaceAll("^#+ |^- ", ""))
                .map(line -> line.replaceAll("<[^>]*>", ""))
                .map(line -> line.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
                .map(line -> line.replaceAll("\\*\\*|~~|\\|", " "))
                .map(line -> line.replace("â€”", "—").replace("â†’", "→").replace("ðŸ“¢", "📢"))
                .collect(Collectors.joining("\n"));
    }

    /** A blank before a sign is Markdown's affair. */
    private static List<String> words(String text) {
        return List.of(text.replaceAll("\\s+(?=[:,.])", "").strip().split("\\s+"));
    }
}
