package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.testing.PathologicalTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads texts made to hurt. */
class PathologicalTest {
    private final MarkdownEngine engine = MarkdownEngine.plenary(word -> word);

    @TestFactory
    Stream<DynamicTest> growsNoMoreThanItsLimitAllows() {
        return PathologicalTexts.all().entrySet().stream()
                .map(input -> DynamicTest.dynamicTest(input.getKey(), () -> {
                    String text = input.getValue();
                    MarkdownResult result = engine.render(text);
                    boolean expands = input.getKey().startsWith("expanding");
                    long limit = expands ? 16 << 20 : 64L * text.length() + 1000;
                    assertTrue(
                            result.html().length() <= limit, () -> result.html().length() + " of " + text.length());
                    assertTrue(result.problem().isPresent()
                            || !result.html().isEmpty()
                            || input.getKey().startsWith("nothing"));
                    assertTrue(engine.inline(text).length() <= limit);
                    engine.code(text)
                            .forEach(r -> assertTrue(r.start() < r.end() && r.end() <= text.length(), r::toString));
                }));
    }

    @Test
    void survivesALittleStack() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        List<MarkdownResult> results = new ArrayList<>();
        Runnable task = () -> PathologicalTexts.all().values().forEach(text -> results.add(engine.render(text)));
        Thread thread = new Thread(null, task, "little stack", 192 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
        thread.start();
        thread.join();
        assertEquals(List.of(), thrown);
        assertEquals(PathologicalTexts.all().size(), results.size());
    }

    @Test
    void makesNoTableOfMoreCellsThanMemoryHolds() {
        String wide = "|a".repeat(1000) + "|\n" + "|---".repeat(1000) + "|\n";
        assertTrue(engine.render(wide + "|\n".repeat(100)).html().contains("<table"));
        MarkdownResult huge = engine.render(wide + "|\n".repeat(10_000));
        assertEquals(Optional.empty(), huge.problem());
        assertTrue(huge.html().length() < 10_000_000, () -> huge.html().length() + " units");
    }

    @Test
    void stopsNestingAtAHundred() {
        assertEquals(100, count("<blockquote>", ">".repeat(200) + "a"));
        assertFalse(
                engine.render("[".repeat(200) + "a" + "](b)".repeat(200)).html().isEmpty());
    }

    private long count(String tag, String text) {
        return engine.render(text).html().split(tag, -1).length - 1;
    }
}
