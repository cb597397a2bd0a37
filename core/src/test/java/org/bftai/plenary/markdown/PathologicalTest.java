package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts made to hurt: the kinds that cmark is tested with, and those that aim at extensions and our own code. */
class PathologicalTest {
    private static final int TIMES = 3000;

    private final MarkdownEngine engine = MarkdownEngine.plenary(word -> word);

    @TestFactory
    Stream<DynamicTest> growsNoMoreThanItsLimitAllows() {
        return inputs().entrySet().stream()
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
        Runnable task = () -> inputs().values().forEach(text -> results.add(engine.render(text)));
        Thread thread = new Thread(null, task, "little stack", 192 * 1024);
        thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
        thread.start();
        thread.join();
        assertEquals(List.of(), thrown);
        assertEquals(inputs().size(), results.size());
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

    private static Map<String, String> inputs() {
        int n = TIMES;
        Map<String, String> inputs = new TreeMap<>();
        String[] repeated = {
            "*a ",
            "**x ",
            "*a **a ",
            "*_",
            "~~a ",
            "[a](",
            "[a](<b",
            "[a](b \"",
            "![[]()",
            "[",
            "![",
            "<a ",
            "<a b=\"",
            "<!--",
            "<?",
            "<!A ",
            "x <![CDATA[",
            "<b>",
            "<div>",
            "<div>\n\n",
            "<pre>",
            "</a ",
            "<script>",
            "<textarea></text",
            "<http://a ",
            "> ",
            ">",
            "- ",
            "1. ",
            "> - ",
            "# a\n",
            "a\n=\n",
            "# a\n# a-1\n",
            "- [x] ",
            "> [!NOTE]\n",
            "www.",
            "http://a",
            "a@",
            "a.b",
            "&",
            "&amp;",
            "\\",
            "\0",
            "\u00A0",
            "a  \n",
            "[a]: (",
            "`a ",
            "[^1]",
            "| a ",
            "|-|\n",
            "\uD83D",
            "{{",
            "{%"
        };
        for (String part : repeated) {
            inputs.put("many " + part.strip(), part.repeat(n));
        }
        inputs.put("nothing but definitions", "[a]: b\n".repeat(n));
        inputs.put("nothing but blanks", " \t\n".repeat(n));
        inputs.put("nested brackets", "[".repeat(n) + "a" + "]".repeat(n));
        inputs.put("nested links", "[".repeat(n) + "a" + "](b)".repeat(n));
        inputs.put("nested pictures", "![".repeat(n) + "a" + "](b)".repeat(n));
        inputs.put("nested emphasis", "*a **a ".repeat(n) + "b" + "** a* a".repeat(n));
        inputs.put("runs of backticks", join(1200, i -> "e" + "`".repeat(i)));
        inputs.put("many attributes", "<a" + " a=\"b\"".repeat(n) + ">");
        inputs.put("expanding references", "[r]: /" + "x".repeat(n) + "\n\n" + "[r]".repeat(n));
        inputs.put("wide table", "|a".repeat(n) + "|\n" + "|---".repeat(n) + "|\n" + "|\n".repeat(n));
        inputs.put("chained footnotes", "[^0]\n\n" + join(n, i -> "[^" + i + "]: x [^" + (i + 1) + "]\n\n"));
        inputs.put("repeated footnote", "[^1]".repeat(n) + "\n\n[^1]: x");
        inputs.put(
                "nested footnotes",
                "[^0]\n\n" + join(99, i -> "    ".repeat(i) + "[^" + i + "]: [^" + (i + 1) + "]\n\n"));
        inputs.put("nested alerts", join(150, i -> "> ".repeat(i + 1) + "[!NOTE]\n") + "a");
        inputs.put("deep lists", join(300, i -> "  ".repeat(i) + "* a\n"));
        inputs.put("blank lines in lists", "* a\n * a\n" + "\n".repeat(n) + "b");
        inputs.put("lazy lines", "> a\n" + "b\n".repeat(n));
        return inputs;
    }

    private static String join(int times, IntFunction<String> part) {
        return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
    }
}
