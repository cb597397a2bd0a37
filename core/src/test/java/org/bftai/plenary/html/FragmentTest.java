package org.bftai.plenary.html;

import static org.bftai.plenary.html.Fragment.Shape.LABEL;
import static org.bftai.plenary.html.Fragment.Shape.PARAGRAPHS;
import static org.bftai.plenary.html.Fragment.Shape.PHRASE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.diagnostic.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FragmentTest {
    private static final Location WHERE = Location.of("index.md", 3, 8);

    private final StyleSheet sheet = new StyleSheet();
    private final DiagnosticLog log = new DiagnosticLog();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "BFT &amp; <em>AI</em>          | BFT &amp; <em>AI</em>     | BFT &amp; <em>AI</em>   | BFT &amp; <em>AI</em>",
                "a <a href='/x'>b</a>           | a b                       | a <a href=\"../x\">b</a> | a <a href=\"../x\">b</a>",
                "<p>a</p><p>b</p>               | a b                       | a b                     | <p>a</p><p>b</p>",
                "<div>a<h2>b</h2></div>c        | a b c                     | a b c                   | a b c",
                "a<br>b                         | a<br>b                    | a<br>b                  | a<br>b",
                "a<script>x</script><!-- y -->b | ab                        | ab                      | ab",
                "a<video src=v><p>old</p></video>b  | ab                        | ab                      | ab",
                "<i class=\"fas fa-bell\"></i> x | <i class=\"fas fa-bell\"></i> x | <i class=\"fas fa-bell\"></i> x | <i class=\"fas fa-bell\"></i> x",
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0\" /></svg> | <svg viewBox=\"0 0 1 1\"><path d=\"M0\" /></svg> | <svg viewBox=\"0 0 1 1\"><path d=\"M0\" /></svg> | <svg viewBox=\"0 0 1 1\"><path d=\"M0\" /></svg>"
            })
    void holdsWhatItsPlaceCanHold(String html, String label, String phrase, String paragraphs) {
        assertEquals(label, clean(html, LABEL).html());
        assertEquals(phrase, clean(html, PHRASE).html());
        assertEquals(paragraphs, clean(html, PARAGRAPHS).html());
    }

    @Test
    void isPolicedLikeABody() {
        Fragment fragment = clean(
                "<b onclick=x style=\"color: red\">x</b> <a href=\"javascript:y\">z</a> <a href=/w>w</a>", PHRASE);
        assertEquals("<b class=\"s-f1ff77e5\">x</b> <a>z</a> <a href=\"../w\">w</a>", fragment.html());
        assertEquals(".s-f1ff77e5{color:red}\n", sheet.css());
        assertEquals("/w", fragment.links().get(0).target());
        assertEquals(
                "style-inline script-blocked url-unsafe",
                log.sorted().stream()
                        .map(d -> d.code().id())
                        .reduce("", (a, b) -> a + " " + b)
                        .strip());
        assertEquals(WHERE, log.sorted().get(0).location());
    }

    @Test
    void ofALabelHasNoLinks() {
        assertEquals(0, clean("<a href=/w>w</a>", LABEL).links().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain text            | plain text",
                "a &amp; b &lt;c&gt;   | a & b <c>",
                "<em>a</em>  <b>b</b>  | a b",
                "<p>a</p><p>b</p>      | a b",
                "a<br>b                | a b",
                "a<script>x</script>   | a",
                "a <vec> b             | a <vec> b",
                "a <svg viewBox='0 0 1 1'><path d='M0'/></svg> b | a b"
            })
    void hasPlainText(String html, String expected) {
        assertEquals(expected, Fragment.text(html));
    }

    private Fragment clean(String html, Fragment.Shape shape) {
        return Fragment.clean(
                html, shape, WHERE, sheet, url -> url.startsWith("/") ? ".." + url : url, BodyPictures.UNKNOWN, log);
    }
}
