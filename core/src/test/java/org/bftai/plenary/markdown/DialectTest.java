package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What our Markdown has beside CommonMark: {@code markdown/dialect.txt}. */
class DialectTest {
    @TestFactory
    Stream<DynamicTest> rendersAsDescribed() {
        MarkdownEngine engine = MarkdownEngine.plenary(word -> word);
        return Example.read("/markdown/dialect.txt").stream()
                .map(e -> DynamicTest.dynamicTest(
                        e.name(),
                        () -> assertEquals(
                                e.result(),
                                Example.unmarked(engine.render(e.source()).html()))));
    }
}
