package org.bftai.plenary.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What authors get wrong in YAML and what they read then: {@code yaml/errors.txt}. */
class YamlErrorsTest {
    @TestFactory
    Stream<DynamicTest> authorsReadWhatToDo() throws IOException {
        return Arrays.stream(data().split("(?m)^#### ")).skip(1).map(example -> {
            String[] parts = example.split("\n", 2);
            String[] halves = parts[1].split("(?m)^~~~~\n");
            String yaml = halves[0].replace('→', '\t').stripTrailing();
            return DynamicTest.dynamicTest(parts[0], () -> assertEquals(halves[1], printed(yaml)));
        });
    }

    private static String printed(String yaml) {
        DiagnosticLog log = new DiagnosticLog();
        Optional<YamlNode> value = new YamlReader().read(yaml, "page.yml", 0, log);
        List<Diagnostic> found = log.sorted();
        assertEquals(found.stream().anyMatch(Diagnostic::isError), value.isEmpty(), "a value, or else an error");
        assertTrue(found.size() <= 2, "one mistake is reported once: " + found);
        List<String> lines = yaml.lines().toList();
        DiagnosticFormatter printer = new DiagnosticFormatter(at -> Optional.of(lines.get(at.line() - 1)));
        return found.stream().map(d -> printer.format(d) + "\n").collect(Collectors.joining());
    }

    private static String data() throws IOException {
        try (InputStream in = YamlErrorsTest.class.getResourceAsStream("/yaml/errors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
