package org.bftai.plenary.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts made to hurt: the kinds that cmark is tested with, and those that aim at extensions and our own code. */
public final class PathologicalTexts {
    private static final int TIMES = 3000;

    private PathologicalTexts() {}

    /** Return them by what they are. */
    public static Map<String, String> all() {
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
            "{%",
            "<a href=b>",
            "1 July 2025 "
        };
        for (String part : repeated) {
            inputs.put("many " + part.strip(), part.repeat(n));
        }
        inputs.put("nothing but definitions", "[a]: b\n".repeat(n));
        inputs.put("nothing but blanks", " \t\n".repeat(n));
        inputs.put("an unclosed bracket", "It takes [0, 1) of it. " + "And so on. ".repeat(3 * n));
        inputs.put("an unclosed bracket in a comment", "<!-- [" + "and so on ".repeat(3 * n) + "-->");
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
