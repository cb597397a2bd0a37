package org.bftai.plenary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.config.SiteUrl;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.event.DateWords;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.Facts;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlReader;

/** Editions for tests, and what is expected of them: {@code src/test/resources/export}. */
final class Editions {
    static final String HOME = "https://bft-ai.example/2025/";

    private static final Path GOLDEN = Path.of("src", "test", "resources", "export");
    private static final Path STRINGS =
            Path.of("..", "themes", "base", "src", "main", "resources", "META-INF", "plenary", "strings");

    private Editions() {}

    static EditionFacts of(String yaml) {
        return of(yaml, HOME, "en");
    }

    /** Make an edition of facts; an empty {@code url} is none. */
    static EditionFacts of(String yaml, String url, String language) {
        Event event = Facts.read(yaml).event();
        return new EditionFacts(
                event, event.title().orElse("Workshop"), SiteUrl.parse(url), language, new DateWords(words(language)));
    }

    /** Compare with a golden file; {@code -Dgolden=update} writes it. */
    static void assertGolden(String file, String text) {
        Path golden = GOLDEN.resolve(file);
        try {
            if ("update".equals(System.getProperty("golden"))) {
                Files.writeString(golden, text);
            }
            assertEquals(Files.readString(golden), text, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> words(String language) {
        try {
            SortedMap<String, String> words = new TreeMap<>();
            String text = Files.readString(STRINGS.resolve(language + ".yml"));
            Fields fields = new Fields(
                    new YamlReader().readMapping(text, language, 0, d -> {}).orElseThrow(),
                    DiagnosticCode.THEME_INVALID,
                    d -> {});
            fields.keys().forEach(key -> words.put(key, fields.text(key).orElseThrow()));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
