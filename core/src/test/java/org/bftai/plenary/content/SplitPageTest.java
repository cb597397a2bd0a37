package org.bftai.plenary.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, ⏎ is a line end. */
class SplitPageTest {
    @ParameterizedTest
    @CsvSource({
        "---⏎title: x⏎---⏎Text, title: x⏎, Text, 3",
        "---⏎title: x⏎---, title: x⏎, '', 3",
        "---⏎---⏎Text, '', Text, 2",
        "---  ⏎a: 1⏎--- ⏎Text, a: 1⏎, Text, 3",
        "---⏎a: 1⏎...⏎Text, a: 1⏎, Text, 3",
        "---⏎a: 1⏎---⏎Text⏎---⏎More, a: 1⏎, Text⏎---⏎More, 3",
        "---⏎a: |⏎  ---⏎  x⏎---⏎T, a: |⏎  ---⏎  x⏎, T, 5",
        "---⏎a: 1⏎----⏎b: 2⏎---⏎T, a: 1⏎----⏎b: 2⏎, T, 5",
        "---⏎⏎⏎---⏎, ⏎⏎, '', 4"
    })
    void splitsAtTheFences(String text, String yaml, String body, int offset) {
        SplitPage split = split(text, new DiagnosticLog()).orElseThrow();
        assertEquals(Optional.of(yaml), split.yaml().map(y -> y.replace('\n', '⏎')));
        assertEquals(body, split.body().replace('\n', '⏎'));
        assertEquals(offset, split.bodyOffset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Text", "⏎---⏎a: 1⏎---⏎", " ---⏎a: 1⏎---⏎", "----⏎a⏎----", "--- x⏎a: 1⏎---", "-- -⏎"})
    void aPageThatDoesNotBeginWithAFenceIsAllBody(String text) {
        SplitPage split = split(text, new DiagnosticLog()).orElseThrow();
        assertEquals(Optional.empty(), split.yaml());
        assertEquals(text, split.body().replace('\n', '⏎'));
        assertEquals(0, split.bodyOffset());
    }

    @ParameterizedTest
    @ValueSource(strings = {"---", "---⏎", "---⏎a: 1", "---⏎a: 1⏎ ---⏎", "---⏎a: 1⏎----⏎", "---⏎a: 1⏎---x⏎"})
    void whatBeginsHasToEnd(String text) {
        DiagnosticLog log = new DiagnosticLog();
        assertEquals(Optional.empty(), split(text, log));
        assertEquals("front-matter-unclosed", log.sorted().get(0).code().id());
        assertEquals(1, log.sorted().size());
    }

    private static Optional<SplitPage> split(String text, DiagnosticLog log) {
        return SplitPage.split(new SourceText("page.md", text.replace('⏎', '\n')), log);
    }
}
