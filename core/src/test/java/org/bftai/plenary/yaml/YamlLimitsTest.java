package org.bftai.plenary.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlLimitsTest {
    @ParameterizedTest(name = "{0} x {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "[         | 33     | maps and lists are nested deeper than 32 levels",
                "[         | 100000 | maps and lists are nested deeper than 32 levels",
                "'- '      | 5000   | maps and lists are nested deeper than 32 levels",
                "'? '      | 10000  | maps and lists are nested deeper than 32 levels",
                "'{a: '    | 5000   | maps and lists are nested deeper than 32 levels",
                "'a word ' | 50000  | YAML is longer than 256 KiB",
            })
    void stopsAtWhatNoFileHolds(String part, int times, String message) {
        assertEquals(List.of(message), messages(part.repeat(times)));
    }

    @Test
    void takesThirtyTwoLevels() {
        assertEquals(List.of(), messages("[".repeat(32) + "]".repeat(32)));
    }

    @Test
    void takesAPageOfText() {
        assertEquals(List.of(), messages("a: |\n" + "  some words and more of them\n".repeat(8000)));
    }

    @Test
    void stopsAtManyAliases() {
        String fifty = "a: &a [x]\nb: [" + "*a,".repeat(50) + "]";
        assertEquals(List.of(), messages(fifty));
        assertEquals(List.of("more than 50 aliases of maps and lists"), messages(fifty + "\nc: *a"));
        assertEquals(List.of(), messages("a: &a x\nb: [" + "*a,".repeat(500) + "]"));
    }

    @Test
    void stopsAtLaughter() {
        String laughs = IntStream.range(0, 10)
                .mapToObj(i -> "a" + (i + 1) + ": &a" + (i + 1) + " [" + ("*a" + i + ",").repeat(5) + "]\n")
                .collect(Collectors.joining("", "a0: &a0 [" + "ha,".repeat(1000) + "]\n", ""));
        assertEquals(List.of("aliases repeat more values than a file can hold"), messages(laughs));
    }

    @Test
    void stopsAtDepthMadeOfAliases() {
        String deep = "a: &a " + "[".repeat(30) + "]".repeat(30) + "\nb: ";
        assertEquals(List.of(), messages(deep + "[*a]"));
        assertEquals(List.of("maps and lists are nested deeper than 32 levels"), messages(deep + "[[[*a]]]"));
    }

    /** Whatever is written, there is a value or an error, the same each time, and never an exception. */
    @Test
    void staysCalmOnRandomText() {
        String[] parts = {
            "a",
            "b: ",
            ": ",
            "- ",
            "? ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\n",
            "\n  ",
            "\n ",
            "\t",
            " ",
            "#",
            " #c",
            "\"",
            "'",
            "|",
            ">",
            "\\",
            "\\x",
            "\\u00",
            "&x ",
            "*x",
            "<<: ",
            "!",
            "! ",
            "!!int ",
            "%",
            "%YAML 1.1\n",
            "---\n",
            "...\n",
            "@",
            "`",
            "{{ x }}",
            "._",
            "0x",
            "~",
            "é",
            "📢",
            "\u2028",
            "\u0085",
            "\uFEFF",
            "\uD800",
            "\u0000"
        };
        Random random = new Random(20250704);
        for (int i = 0; i < 20_000; i++) {
            String yaml = random.ints(1 + random.nextInt(20), 0, parts.length)
                    .mapToObj(n -> parts[n])
                    .collect(Collectors.joining());
            DiagnosticLog log = new DiagnosticLog();
            Optional<YamlNode> value = new YamlReader().read(yaml, "page.yml", 0, log);
            boolean error = log.sorted().stream().anyMatch(Diagnostic::isError);
            assertEquals(error, value.isEmpty(), () -> "a value or an error for " + yaml);
            long lines = yaml.chars().filter(c -> c == '\n').count() + 1;
            log.sorted().forEach(d -> assertTrue(d.location().line() <= lines, () -> d + " in " + yaml));
            DiagnosticLog again = new DiagnosticLog();
            assertEquals(value, new YamlReader().read(yaml, "page.yml", 0, again));
            assertEquals(log.sorted(), again.sorted());
        }
    }

    private static List<String> messages(String yaml) {
        DiagnosticLog log = new DiagnosticLog();
        new YamlReader().read(yaml, "page.yml", 0, log);
        return log.sorted().stream().map(Diagnostic::message).toList();
    }
}
