package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SweepTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a<script>alert(1)</script>b          | ab             | <script> is left out",
                "<SCRIPT SRC='x.js'></SCRIPT>b        | b              | <script> is left out",
                "<b onclick='x()'>a</b>               | <b>a</b>       | 'onclick' of <b> is left out",
                "<b ONMOUSEOVER=x>a</b>               | <b>a</b>       | 'onmouseover' of <b> is left out",
                "<svg onLoad='x'></svg>               | <svg></svg>    | 'onload' of <svg> is left out",
                "<svg><script>x</script></svg>        | <svg></svg>    | <script> is left out",
                "<svg><animate attributeName='href' values='javascript:x'/></svg> | <svg></svg> | <animate> that changes an address is left out",
                "<iframe srcdoc='&lt;b>'></iframe>    | <iframe></iframe> | 'srcdoc' of <iframe> is left out",
                "<b once='x'>a</b>                    | <b>a</b>       | 'once' of <b> is left out"
            })
    void takesOutWhatRuns(String html, String expected, String message) {
        Mended mended = Mended.mend(html);
        assertEquals(expected, mended.html());
        assertEquals(List.of(message), mended.messages());
        assertEquals("script-blocked", mended.found().get(0).code().id());
    }

    @Test
    void takesOutScriptsEvenWhereMendingIsOff() {
        assertEquals(
                "<b>x</b>",
                Mended.mend("<b onclick=x>x</b><script>1</script>", Mended.NONE).html());
    }

    @Test
    void takesOutCommentsInSilence() {
        Mended mended = Mended.mend("a<!-- TODO: ask Grace --><?php echo 1 ?><!DOCTYPE html>b");
        assertEquals("ab", mended.html());
        assertEquals("", mended.report());
    }

    @Test
    void showsWhatIsMeantForReadersWithoutScripts() {
        assertEquals(
                "<p>a <b>b</b></p>",
                Mended.mend("<p>a <noscript><b>b</b></noscript></p>").html());
        assertEquals(
                "<p>&lt;/noscript&gt;</p>",
                Mended.mend("<noscript><p>&lt;/noscript></p></noscript>").html());
    }

    @Test
    void takesOutWhatBelongsIntoTheHead() {
        Mended mended =
                Mended.mend("<title>T</title><meta charset=utf-8><link rel=stylesheet href=x.css><base href=/>x");
        assertEquals("x", mended.html());
        assertEquals(
                "<base> belongs into the head of a page and is left out",
                mended.messages().get(0));
        assertEquals(4, mended.messages().size());
        assertEquals(
                "<svg><title>drawing</title></svg>",
                Mended.mend("<svg><title>drawing</title></svg>").html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta itemprop=a http-equiv=refresh content='0;url=https://b.example/'>",
                "<link itemprop=a rel=stylesheet href=https://b.example/c.css>",
                "<link itemprop=a rel=preload href=/c.css>"
            })
    void keepsWhatSaysSomethingToMachinesOnlyIfItDoesNothing(String html) {
        Mended mended = Mended.mend("x" + html);
        assertEquals("x", mended.html());
        assertEquals(1, mended.messages().size());
        String said = "x<meta itemprop=\"a\" content=\"b\"><link itemprop=\"a\" href=\"/b\">";
        assertEquals(said.replace("/b", "../b"), Mended.mend(said).html());
    }

    @Test
    void takesOutWhatTellsOthersOfAStep() {
        Mended mended = Mended.mend("<a href=b ping=https://c.example/>a</a>");
        assertEquals("<a href=\"b\">a</a>", mended.html());
        assertEquals(List.of("'ping' of <a> is left out"), mended.messages());
        assertEquals("external-request", mended.found().get(0).code().id());
    }

    @Test
    void takesOutStyleSheets() {
        Mended mended = Mended.mend("<div data-at=\"4:1:5\"><style data-at=\"5:1:7\">p{color:red}</style></div>");
        assertEquals("<div></div>", mended.html());
        assertEquals("index.md:5:1 style-inline: <style> is left out\n", mended.report());
        Mended kept = Mended.mend("<style>p{}</style>", Mended.NONE);
        assertEquals("<style>p{}</style>", kept.html());
        assertEquals(List.of("<style> stands in a page"), kept.messages());
    }

    @Test
    void takesOutAHabitOfJekyllSites() {
        Mended mended = Mended.mend("<div markdown=\"1\">x</div>");
        assertEquals("<div>x</div>", mended.html());
        assertEquals(
                "leave a blank line after the tag, and what follows is read as Markdown",
                mended.found().get(0).hint());
    }

    @Test
    void escapesSectionsOfDrawings() {
        assertEquals(
                "<svg><text>a&lt;b onclick=x&gt;</text></svg>",
                Mended.mend("<svg><text>a<![CDATA[<b onclick=x>]]></text></svg>")
                        .html());
    }

    @Test
    void emptiesFrames() {
        assertEquals(
                "<iframe src=\"x\"></iframe>",
                Mended.mend("<iframe src=x><p>old</iframe>").html());
    }

    @Test
    void findsThePlaceOfTheNearestMarkBefore() {
        Mended mended = Mended.mend("<h2 id=a data-at=\"5:1:4\">A</h2><p>x <b onclick=y>z</b></p>");
        assertEquals("index.md:5:1 script-blocked: 'onclick' of <b> is left out\n", mended.report());
        Mended first = Mended.mend("<b data-at='nonsense' onclick=y>z</b>");
        assertEquals("index.md:1:1 script-blocked: 'onclick' of <b> is left out\n", first.report());
        assertEquals("<b>z</b>", first.html());
    }

    @Test
    void survivesDepth() {
        String html = "<div>".repeat(20_000) + "x" + "</div>".repeat(20_000);
        assertEquals("x", Mended.mend(html).html().replaceAll("</?div>", ""));
    }
}
