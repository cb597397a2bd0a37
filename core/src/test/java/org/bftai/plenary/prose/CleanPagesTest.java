package org.bftai.plenary.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.junit.jupiter.api.Test;

/** Pages that are right, full of dates that are not those of the facts, or old and said to be so: nothing may be found. */
class CleanPagesTest {
    private static final Path PAGES = Path.of("src", "test", "resources", "prose", "clean");
    private static final Map<String, String> LANGUAGES =
            Map.of("german.md", "de", "portuguese.md", "pt", "french.md", "fr");

    @Test
    void have_no_errors_and_few_warnings() throws IOException {
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        int pages = 0;
        for (Path page : list(PAGES)
                .flatMap(CleanPagesTest::list)
                .filter(p -> p.toString().endsWith(".md"))
                .toList()) {
            pages++;
            for (ProseFinding finding : find(page)) {
                String shown = page.getFileName() + ": " + finding.code().id() + " " + finding.message();
                Severity severity = finding.code().severity();
                (severity == Severity.ERROR
                                ? errors
                                : severity == Severity.WARNING ? warnings : new ArrayList<String>())
                        .add(shown);
            }
        }
        assertEquals("", String.join("\n", errors));
        assertTrue(pages >= 20 && warnings.size() * 10 <= pages, String.join("\n", warnings));
    }

    @Test
    void are_full_of_what_could_be_found() throws IOException {
        long repeated = 0;
        for (Path page : list(PAGES.resolve("kelp"))
                .filter(p -> p.toString().endsWith(".md"))
                .toList()) {
            repeated += find(page).stream()
                    .filter(f -> f.code() == DiagnosticCode.FACT_REPEATED)
                    .count();
        }
        assertTrue(repeated > 40, repeated + " dates of facts");
    }

    private static List<ProseFinding> find(Path page) throws IOException {
        String facts = Files.readString(page.resolveSibling("facts.txt")).strip();
        String text = Files.readString(page);
        String title = text.lines().filter(l -> l.startsWith("# ")).findFirst().orElse("");
        String language = LANGUAGES.getOrDefault(page.getFileName().toString(), "en");
        Setting setting = new Setting(List.of(language), title, false, false, (id, range) -> false);
        return new ProseJudge(Facts.of(facts))
                .judge(MarkdownEngine.plenary(w -> w).prose(text), setting);
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().collect(Collectors.toList()).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
