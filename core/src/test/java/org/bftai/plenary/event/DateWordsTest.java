package org.bftai.plenary.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.yaml.Fields;
import org.bftai.plenary.yaml.YamlReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    private static final Path STRINGS =
            Path.of("..", "themes", "base", "src", "main", "resources", "META-INF", "plenary", "strings");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 2025-07-11 | July 11, 2025 | July 11",
                "de | 2025-07-11 | 11. Juli 2025 | 11. Juli",
                "fr | 2025-07-11 | 11 juillet 2025 | 11 juillet",
                "fr | 2025-07-01 | 1er juillet 2025 | 1er juillet",
                "es | 2025-07-11 | 11 de julio de 2025 | 11 de julio",
                "pt | 2025-07-11 | 11 de julho de 2025 | 11 de julho",
                "en | 2025-09-29/2025-09-30 | September 29–30, 2025 | September 29–30",
                "de | 2025-09-29/2025-09-30 | 29.–30. September 2025 | 29.–30. September",
                "en | 2025-09-29/2025-10-01 | September 29 – October 1, 2025 | September 29 – October 1",
                "en | 2025-12-31/2026-01-02 | December 31, 2025 – January 2, 2026 | December 31 – January 2",
                "en | 2025-09-29/2025-09-29 | September 29, 2025 | September 29",
                "en | 2025-09 | September 2025 | September 2025",
                "en | TBA | to be announced | to be announced",
            })
    void datesReadAsTheLanguageWritesThem(String language, String written, String full, String brief)
            throws IOException {
        DateValue value =
                Facts.read("dates:\n  event: " + written + "\n").date("event").value();
        DateWords words = words(language);
        assertEquals(full, words.full(value));
        assertEquals(brief, words.brief(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "submission: 2025-07-11 | July 11, 2025, 23:59 AoE",
                "submission: 2025-07-11 17:00 Europe/Lisbon | July 11, 2025, 17:00 Europe/Lisbon",
                "notification: 2025-07-11 | July 11, 2025",
                "submission: 2025-07 | July 2025",
            })
    void deadlinesShowTimeAndZone(String line, String complete) throws IOException {
        EventDate date =
                Facts.read("dates:\n  " + line + "\n").event().dates().all().get(0);
        assertEquals(complete, words("en").complete(date, date.value()));
    }

    private static DateWords words(String language) throws IOException {
        SortedMap<String, String> words = new TreeMap<>();
        String text = Files.readString(STRINGS.resolve(language + ".yml"));
        Fields fields = new Fields(
                new YamlReader().readMapping(text, language, 0, d -> {}).orElseThrow(),
                DiagnosticCode.THEME_INVALID,
                d -> {});
        fields.keys().forEach(key -> words.put(key, fields.text(key).orElseThrow()));
        return new DateWords(words);
    }
}
