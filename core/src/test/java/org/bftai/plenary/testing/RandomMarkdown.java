package org.bftai.plenary.testing;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of pieces that mean something to Markdown, in any order; a seed always gives the same ones. */
public final class RandomMarkdown {
    private static final String[] PARTS = {
        "a",
        "b c",
        " ",
        "  ",
        "\n",
        "\n\n",
        "  \n",
        "\t",
        "    ",
        "*",
        "**",
        "_",
        "~~",
        "`",
        "``",
        "```\n",
        "#",
        "# ",
        "## a\n",
        "- ",
        "1. ",
        "> ",
        "[",
        "]",
        "(",
        ")",
        "](",
        "](/x)",
        "![",
        "[a]",
        "[a]: /b\n",
        "[^1]",
        "[^1]: ",
        "[!NOTE]\n",
        "[x] ",
        "|",
        "|-|-|\n",
        "---\n",
        "===\n",
        "<",
        ">",
        "<b>",
        "</b>",
        "<div>\n",
        "</div>\n",
        "<!--",
        "-->",
        "<script>",
        "</script>",
        "<pre>",
        "</pre>",
        "<a href=x",
        "\"",
        "'",
        "&",
        "&lt;",
        "\\",
        "https://a.b",
        "c@d.e",
        "é",
        "📢",
        "\u2028",
        "\u00A0",
        "\0",
        "\uD800"
    };

    private RandomMarkdown() {}

    public static List<String> texts(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> random.ints(1 + random.nextInt(25), 0, PARTS.length)
                        .mapToObj(n -> PARTS[n])
                        .collect(Collectors.joining()))
                .toList();
    }
}
