package org.bftai.plenary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bftai.plenary.SeriesSite;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.Severity;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.Standing;
import org.bftai.plenary.event.Event;
import org.bftai.plenary.event.Facts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Last year's words in this year's site: those of real sites and some more are found, each once, and what means another year
 * is left alone. {@code leftovers.txt} and {@code kept.txt} hold the examples, {@code facts.txt} the series they are of.
 */
class StaleSitesTest {
    private static final Path DATA = Path.of("src", "test", "resources", "stale");

    /** What is said of pages without any relation to their year. */
    private static final List<DiagnosticCode> OTHERS = List.of(
            DiagnosticCode.FACT_REPEATED,
            DiagnosticCode.DATE_ANNOUNCED,
            DiagnosticCode.FRONT_MATTER_UNKNOWN,
            DiagnosticCode.HEADING_ORDER,
            DiagnosticCode.LINK_TEXT,
            DiagnosticCode.LINK_BROKEN,
            DiagnosticCode.IMAGE_UNREADABLE,
            DiagnosticCode.TABLE_HEADER,
            DiagnosticCode.ADDRESS_UNKNOWN);

    private record Series(String facts, List<Event> earlier) {}

    @TestFactory
    Stream<DynamicTest> last_years_words_are_found(@TempDir Path work) throws IOException {
        return examples("leftovers.txt", work);
    }

    @TestFactory
    Stream<DynamicTest> words_that_are_meant_are_left_alone(@TempDir Path work) throws IOException {
        return examples("kept.txt", work);
    }

    @Test
    void a_page_that_nobody_has_read_is_an_error_once_its_edition_is_current(@TempDir Path work) throws IOException {
        write(work.resolve("index.md"), "---\ntitle: LOOM\ncarriedOver: 2025\n---\n\nWelcome.\n");
        assertEquals(List.of(Severity.ERROR), carriedOver(work, Optional.empty()));
        assertEquals(List.of(Severity.ERROR), carriedOver(work, Optional.of(Standing.CURRENT)));
        assertEquals(List.of(Severity.INFO), carriedOver(work, Optional.of(Standing.COMING)));
        assertEquals(List.of(), carriedOver(work, Optional.of(Standing.PAST)));
    }

    private static List<Severity> carriedOver(Path site, Optional<Standing> standing) {
        return SeriesSite.findings(site, standing.map(s -> new Edition(2026, s)), List.of()).stream()
                .filter(d -> d.code() == DiagnosticCode.CARRIED_OVER)
                .map(Diagnostic::severity)
                .toList();
    }

    private static Stream<DynamicTest> examples(String file, Path work) throws IOException {
        Map<String, Series> series = series();
        List<String> examples = List.of(Files.readString(DATA.resolve(file)).split("(?m)^#### ")).stream()
                .skip(1)
                .toList();
        assertTrue(examples.size() >= 25, file);
        return examples.stream().map(example -> {
            String title = example.substring(0, example.indexOf('\n'));
            Series of = series.get(title.substring(0, title.indexOf(':')));
            Path folder = work.resolve(title.replaceAll("\\W+", "-"));
            return DynamicTest.dynamicTest(title, () -> check(example, of, folder));
        });
    }

    private static void check(String example, Series series, Path folder) throws IOException {
        String[] parts = example.split("(?m)^~~~~\n");
        files(parts[0], series, folder);
        List<String> found = new ArrayList<>();
        TreeSet<String> said = new TreeSet<>();
        for (Diagnostic d : SeriesSite.findings(folder, Optional.empty(), series.earlier())) {
            if (!OTHERS.contains(d.code())) {
                found.add(d.location().path() + ":" + d.location().line() + " "
                        + d.code().id());
                said.add(d.toString());
            }
        }
        String expected = parts.length < 2 ? "" : parts[1].strip();
        assertEquals(
                expected,
                String.join("\n", found.stream().distinct().sorted().toList()),
                () -> String.join("\n", said));
    }

    private static void files(String example, Series series, Path folder) throws IOException {
        write(folder.resolve("event.yml"), series.facts());
        write(folder.resolve("site.yml"), "url: https://series.example/\n");
        StringBuilder links = new StringBuilder("# Welcome\n\n");
        String[] files = example.split("(?m)^-- (?=[\\w./-]+ --$)");
        for (String file : Arrays.asList(files).subList(1, files.length)) {
            String name = file.substring(0, file.indexOf(' '));
            write(folder.resolve(name), file.substring(file.indexOf('\n') + 1));
            links.append("[").append(name).append("](").append(name).append(")\n");
        }
        if (Files.notExists(folder.resolve("index.md"))) {
            write(folder.resolve("index.md"), links.toString());
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, Series> series() throws IOException {
        Map<String, Series> all = new LinkedHashMap<>();
        for (String one : Files.readString(DATA.resolve("facts.txt")).split("(?m)^= ")) {
            String[] editions = one.substring(one.indexOf('\n') + 1).split("(?m)^---\n");
            List<Event> earlier = Arrays.stream(editions)
                    .skip(1)
                    .map(yaml -> Facts.read(yaml).event())
                    .toList();
            all.put(one.lines().findFirst().orElse(""), new Series(editions[0], earlier));
        }
        return all;
    }
}
