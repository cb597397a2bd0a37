package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bftai.plenary.markdown.MarkdownEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnclosedElementsTest {
    private static final MarkdownEngine MARKDOWN = MarkdownEngine.plenary(word -> word);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a <b>b.\\n\\nc                          | 1:3 <b>",
                "<div class=notice>\\n\\na              | 1:1 <div>",
                "a <b><i>b</b></i>                      | 1:6 <i>",
                "1 <span>a<br>\\n<em>b</em>\\n\\n- c    | 1:3 <span>",
                "if a<b and b>c                         | 1:5 <b>",
                "<table><tr><td><b>a</table>            | 1:16 <b>",
                "<details><summary>a</details>\\n\\nb   | 1:10 <summary>"
            })
    void areReportedOnceAtTheirTag(String markdown, String expected) {
        String[] parts = expected.split(" ");
        assertEquals(
                "index.md:" + parts[0] + " html-invalid: " + parts[1] + " has no end within what it stands in\n",
                mend(markdown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a <b>b</b> c",
                "<div>\n\na\n\n</div>\n\nb",
                "<p>a\n\nb",
                "<ul><li>a<li>b</ul>",
                "<table><tr><th>a<th>b<tr><td>c</table>",
                "<dl><dt>a<dd>b</dl>",
                "a<br>b <img src=/a.png alt=''><wbr>",
                "<svg viewBox='0 0 1 1'><path d='M0'/></svg>",
                "<details><summary>a</summary>\n\nb\n\n</details>",
                "`<b>` and <!-- <b> -->"
            })
    void mayLackAnEndWhereHtmlSaysSo(String markdown) {
        assertEquals("", mend(markdown));
    }

    private static String mend(String markdown) {
        return Mended.mend(MARKDOWN.render(markdown.replace("\\n", "\n")).html())
                .report();
    }
}
