package org.bftai.plenary.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and what is found in them; dates that are only repeated are not shown, if nothing else is said. */
class ProseJudgeTest {
    private static final MarkdownEngine MARKDOWN = MarkdownEngine.plenary(word -> word);

    /** {@code text => finding}, one a line; {@code ¶} is a line feed, no finding is {@code -}. */
    static List<String[]> stateB() {
        return lines("/prose/state-b.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stateB")
    void knowsOldDatesFromNew(String text, String expected) {
        assertEquals(expected, found(Facts.STATE_B, text));
    }

    private static List<String[]> lines(String resource) {
        List<String[]> lines = new ArrayList<>();
        new java.util.Scanner(ProseJudgeTest.class.getResourceAsStream(resource), "UTF-8")
                .useDelimiter("\n")
                .forEachRemaining(line -> {
                    if (line.contains(" => ")) {
                        String[] parts = line.split(" => ");
                        lines.add(new String[] {parts[0].strip(), parts[1].strip()});
                    }
                });
        return lines;
    }

    static String found(String facts, String text) {
        String source = text.replace('¶', '\n');
        List<ProseFinding> findings = new ProseJudge(Facts.of(facts)).judge(MARKDOWN.prose(source), Setting.of("en"));
        String shown = findings.stream()
                .filter(f -> f.code() != DiagnosticCode.FACT_REPEATED)
                .map(f -> f.code().id() + " "
                        + source.substring(f.range().start(), f.range().end()).replace('\n', ' '))
                .collect(Collectors.joining("; "));
        return shown.isEmpty() ? "-" : shown;
    }
}
