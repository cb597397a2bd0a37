package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Golden sites whose texts were damaged at random: whatever is wrong, a build ends with a site or with errors, never with
 * an exception, and every finding has a place and can be printed.
 */
class MutatedSitesTest {
    private static final Path SITES = Path.of("src", "test", "sites");
    private static final int FIRST = Integer.getInteger("mutations.first", 1);
    private static final int COUNT = Integer.getInteger("mutations.count", 100);

    /** What hurts parsers. */
    private static final List<String> SPLINTERS = List.of(
            "\t",
            "\"",
            "'",
            ":",
            ": ",
            "#",
            " #",
            "- ",
            "&a ",
            "*a",
            "{",
            "}",
            "[",
            "]",
            "|",
            ">",
            "%",
            "%2e%2e",
            "../",
            "//",
            "\\",
            "\0",
            "\r",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "\uD83D",
            "📢",
            "â€”",
            "---\n",
            "...\n",
            "\n",
            "\n\n",
            "{{",
            "{%",
            "<",
            "</",
            "<!--",
            "-->",
            "<script>",
            "<style>",
            "<svg>",
            "<table><td>",
            "</main>",
            "&amp;",
            "&#0;",
            "&#x110000;",
            "[^1]",
            "[^1]: ",
            "> [!NOTE]\n",
            "| a |\n|---|\n",
            "```\n",
            "~~",
            "**",
            "_",
            "`",
            "](",
            "[](",
            "![](",
            "<#if",
            "${",
            "</#list>",
            "!!int ",
            "0x",
            "1e999",
            "NaN",
            "null",
            "~",
            "true",
            "no",
            "2025-07-04",
            "12:30",
            "linear-gradient(",
            "rgba(1,2",
            "data:,",
            "javascript:",
            "mailto:",
            "?",
            "#x",
            "é",
            "e\u0301",
            "İ",
            "ı",
            "\u202E",
            "x".repeat(300));

    @TestFactory
    Stream<DynamicTest> no_damage_ends_in_an_exception(@TempDir Path work) throws IOException {
        List<Path> sites;
        try (Stream<Path> folders = Files.list(SITES)) {
            sites = folders.sorted().toList();
        }
        return IntStream.range(FIRST, FIRST + COUNT).mapToObj(seed -> {
            Path site = sites.get(seed % sites.size()).resolve("site");
            String name = seed + " " + site.getParent().getFileName();
            return DynamicTest.dynamicTest(name, () -> check(site, seed, work.resolve("w" + seed)));
        });
    }

    private static void check(Path from, int seed, Path work) throws IOException {
        Path site = work.resolve("site");
        FileTree.copy(from, site);
        damage(site, new Random(seed));
        BuiltSite built = BuiltSite.of(site, Optional.of(work.resolve("out")));
        for (Diagnostic finding : built.result().findings().all()) {
            assertFalse(finding.message().contains("Exception"), finding::toString);
            assertFalse(finding.message().isBlank() || finding.location().path().isEmpty(), finding::toString);
        }
        assertFalse(built.printed().chars().anyMatch(c -> c < ' ' && c != '\n'), "nothing drives the terminal");
        assertTrue(!built.report().isEmpty());
        assertEquals(built.result().ok(), Files.exists(work.resolve("out")), built::printed);
    }

    private static void damage(Path site, Random random) throws IOException {
        List<Path> texts;
        try (Stream<Path> all = Files.walk(site)) {
            texts = all.filter(Files::isRegularFile)
                    .filter(f -> f.toString().matches(".*\\.(md|yml|ftlh)"))
                    .sorted()
                    .toList();
        }
        for (int i = 1 + random.nextInt(3); i > 0 && !texts.isEmpty(); i--) {
            Path file = texts.get(random.nextInt(texts.size()));
            Files.write(file, damaged(Files.readString(file), random).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String damaged(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int column = random.nextInt(line.length() + 1);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), line);
            case 2 -> lines.set(at, line.substring(0, column));
            case 3 -> lines.set(at, "  " + line);
            default -> {
                String splinter = SPLINTERS.get(random.nextInt(SPLINTERS.size()));
                int end = Math.min(line.length(), column + random.nextInt(3));
                lines.set(at, line.substring(0, column) + splinter + line.substring(end));
            }
        }
        return String.join("\n", lines);
    }
}
