package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittingsTest {
    private static final String TABLE = "<table><tbody><tr><td>x</td></tr></tbody></table>";

    @Test
    void tablesScrollByThemselvesUnderTheNameOfTheirSection() {
        Mended mended = Mended.mend("<h2 id=\"d\">Important <em>Dates</em></h2>" + TABLE);
        assertEquals(
                "<h2 id=\"d\">Important <em>Dates</em></h2><div class=\"table-scroll\" role=\"region\" tabindex=\"0\""
                        + " aria-label=\"Scrollable table: Important Dates\">" + TABLE + "</div>",
                mended.html());
        assertEquals("", mended.report());
    }

    @Test
    void regionsHaveNamesThatDiffer() {
        assertEquals(
                List.of(
                        "Scrollable table",
                        "Scrollable table (2)",
                        "Scrollable table: A & B",
                        "Scrollable table: A & B (2)",
                        "Scrollable table: Rooms"),
                labels(TABLE + TABLE + "<h2>A &amp; B</h2>" + TABLE + TABLE
                        + "<table><caption>Rooms</caption></table>"));
    }

    @Test
    void tablesInTablesScrollWithTheOuterOne() {
        String nested = "<table><tbody><tr><td>" + TABLE + "</td></tr></tbody></table>";
        assertEquals(List.of("Scrollable table"), labels(nested));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<pre><code>x</code></pre>              | <pre tabindex=\"0\"><code>x</code></pre>",
                "<pre tabindex='-1'>x</pre>             | <pre tabindex=\"-1\">x</pre>",
                "<div class='footnotes'><ol></ol></div> | <div class=\"footnotes\" role=\"region\" aria-label=\"Footnotes\"><ol></ol></div>",
                "<section class='footnotes' data-footnotes></section> | <div class=\"footnotes\" role=\"region\" aria-label=\"Footnotes\"></div>"
            })
    void partsAreUsableUnlessTheAuthorSaidOtherwise(String html, String expected) {
        assertEquals(expected, Mended.mend(html).html());
    }

    @Test
    void textStaysAsItIs() {
        String html = "<p>a&nbsp;b é → &lt;x&gt; &amp; “y”<br>\n  c  d</p>\n\n<p>e</p>\n";
        assertEquals(html, Mended.mend(html).html());
        assertEquals("x -&gt; y", Mended.mend("x -> y").html());
    }

    private static List<String> labels(String html) {
        return Pattern.compile("aria-label=\"([^\"]*)\"")
                .matcher(Mended.mend(html).html())
                .results()
                .map(r -> r.group(1).replace("&amp;", "&"))
                .toList();
    }
}
