package org.bftai.plenary.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.diagnostic.DiagnosticFormatter;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.theme.ThemeChain;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What authors of themes get wrong, or try, and what they read then: {@code template/errors.txt}. */
class BadTemplateTest {
    private static final Limits ROOMY = new Limits(Duration.ofSeconds(60), Limits.MEBI);
    private static final Limits SHORT = new Limits(Duration.ofMillis(200), Limits.MEBI);

    @TestFactory
    Stream<DynamicTest> authorsReadWhatToDo() throws IOException {
        return Arrays.stream(data().split("(?m)^#### ")).skip(1).map(example -> {
            String[] parts = example.split("\n", 2);
            String[] halves = parts[1].split("(?m)^~~~~\n");
            return DynamicTest.dynamicTest(
                    parts[0],
                    () -> assertEquals(
                            halves[1],
                            printed(
                                    halves[0].replace('→', '\t'),
                                    parts[0].startsWith("a list without end") ? SHORT : ROOMY)));
        });
    }

    private static String printed(String template, Limits limits) {
        ThemeChain chain = Chains.of(template.startsWith("-- ") ? template : "-- lab:layouts/a.ftlh --\n" + template);
        DiagnosticLog log = new DiagnosticLog();
        Optional<String> page;
        try (TemplateEngine engine = new TemplateEngine(chain, limits)) {
            page = engine.render("layouts/a.ftlh", RootView.SAMPLE, "index.md", log);
        }
        assertEquals(Optional.empty(), page, "no page where there is an error");
        DiagnosticFormatter printer = new DiagnosticFormatter(at ->
                chain.placed(at.path()).map(f -> Chains.text(f).split("\n", -1)[at.line() - 1]));
        return log.sorted().stream().map(d -> printer.format(d) + "\n").collect(Collectors.joining());
    }

    private static String data() throws IOException {
        try (InputStream in = BadTemplateTest.class.getResourceAsStream("/template/errors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
