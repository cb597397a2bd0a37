package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever it prints itself, it prints as jsoup does. */
class MarkupPrinterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "<p class=\"a b\">a <em>b</em>\n\tc</p>\n",
                "a &amp; b &lt; c &gt; d \" ' &nbsp;\u00A0 \u00AD",
                "é – 📢 \uD83D \uDCE2 \uFFFF",
                "a\rb &#1; &#x7f; &#x80; &#0;",
                "<p title=\"a &amp; b\">a</p>",
                "<p title='\"'>a</p>",
                "<p title=\"'\">a</p>",
                "<p title='<a>'>a</p>",
                "<p title='\u00A0'>a</p>",
                "<p title='a\nb'>a</p>",
                "<p title='📢'>a</p>",
                "<p title=''>a</p>",
                "<p title>a</p>",
                "<p title=title>a</p>",
                "<p hidden>a</p>",
                "<p hidden=''>a</p>",
                "<p hidden=HIDDEN>a</p>",
                "<input type=checkbox disabled=disabled checked=''>",
                "<p data-b='1' x_y=2 a:b=3 é=4 A=5 <=6 \"=7 /=8>a</p>",
                "<img src=a alt=''><br><hr/><wbr></br></p>",
                "<div></div><div/>a<p>b<p>c",
                "<pre>\n\n a</pre><pre>\na</pre><pre>a\n</pre><pre>\n<b>\nc</b></pre>",
                "<listing>\n\na</listing><textarea>\n\n&lt;a></textarea>",
                "<script>a < b && c</script><style>a > b</style><noscript><b>a</b></noscript>",
                "<xmp><b></xmp><iframe><b></iframe><noembed><b></noembed><plaintext><b>",
                "a<!-- b --><?c d?><!DOCTYPE e>f",
                "<svg viewBox='0 0 1 1'><path d=''/><title>a & b</title><p>c</p></svg>",
                "<svg><foreignObject><div title=a>b<br></div></foreignObject><![CDATA[<c>]]></svg>",
                "<math><mi>x</mi><annotation-xml encoding='text/html'><p>a</p></annotation-xml></math>",
                "<foo>a</foo><foo/>b<o:p>c</o:p><x-y z=1>d</x-y><FOO>e</FOO>",
                "<template><p>a</p></template><select><option selected>a</select>",
                "<table><caption>a<tr><td>b<th>c</table><ruby>a<rt>b</ruby>",
            })
    void printsAsJsoupDoes(String html) {
        assertPrintedAlike(html);
    }

    @ParameterizedTest
    @MethodSource("org.bftai.plenary.html.Bodies#all")
    void printsBodiesAsJsoupDoes(Bodies body) {
        assertPrintedAlike(body.html());
    }

    @Test
    void printsTreesThatNoParserMakes() {
        Document document = parsed("<p>a</p>");
        document.body().appendChild(new TextNode("")).appendElement("P").attr("Title", "b");
        document.body().appendElement("br").appendText("c");
        document.body().appendElement("a b").appendElement("1");
        assertEquals(document.body().html(), MarkupPrinter.inside(document.body()));
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 200, 201, 202, 20_000})
    void printsToAnyDepth(int depth) {
        assertPrintedAlike("<div>".repeat(depth) + "a &amp; b" + "</div>".repeat(depth));
    }

    private static void assertPrintedAlike(String html) {
        Document document = parsed(html);
        assertEquals(document.body().html(), MarkupPrinter.inside(document.body()));
    }

    private static Document parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document;
    }
}
