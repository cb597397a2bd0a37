package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The 652 examples of CommonMark 0.31.2, by number: the bare engine, and ours with its few listed differences. */
class CommonMarkTest {
    private static final List<org.commonmark.testutil.example.Example> SPEC =
            ExampleReader.readExamples(TestResources.getSpec());

    @Test
    void hasTheWholeSpecification() {
        assertEquals(652, SPEC.size());
    }

    @TestFactory
    Stream<DynamicTest> bareEngineIsExact() {
        MarkdownEngine engine = MarkdownEngine.bare();
        return IntStream.rangeClosed(1, SPEC.size())
                .mapToObj(n -> DynamicTest.dynamicTest("example " + n, () -> {
                    assertEquals(
                            expected(n),
                            engine.render(SPEC.get(n - 1).getSource()).html());
                }));
    }

    @TestFactory
    Stream<DynamicTest> extensionsDifferOnlyWhereListed() {
        MarkdownEngine engine = MarkdownEngine.plenary(word -> word);
        Map<Integer, String> differences = new TreeMap<>();
        Example.read("/markdown/commonmark-differences.txt")
                .forEach(e -> differences.put(Integer.valueOf(e.name().split(" ")[0]), e.result()));
        return IntStream.rangeClosed(1, SPEC.size())
                .mapToObj(n -> DynamicTest.dynamicTest("example " + n, () -> {
                    String html = engine.render(SPEC.get(n - 1).getSource()).html();
                    String found = Example.unmarked(html).replaceAll("<h([1-6]) id=\"[^\"]*\">", "<h$1>");
                    String difference = differences.get(n);
                    assertEquals(difference == null ? expected(n) : difference, found);
                    if (difference != null) {
                        assertNotEquals(expected(n), found, "a difference that is none any more");
                    }
                }));
    }

    /** The reader turns the arrows of sources into tabs, but not those of results. */
    private static String expected(int number) {
        return SPEC.get(number - 1).getHtml().replace('→', '\t');
    }
}
