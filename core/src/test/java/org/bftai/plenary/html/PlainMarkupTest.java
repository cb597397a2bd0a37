package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bftai.plenary.markdown.MarkdownEngine;
import org.bftai.plenary.testing.RandomMarkdown;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the fast reader makes a tree at all, it is the tree that jsoup makes. */
class PlainMarkupTest {
    private static final List<String> PIECES = List.of(
            ("<p>,</p>,<p class=\"a\">,<h2 id=\"b\">,</h2>,<ul>,</ul>,<ol start=\"3\">,</ol>,<li>,</li>,<table>,</table>,"
                            + "<thead>,</thead>,<tbody>,</tbody>,<tr>,</tr>,<td>,</td>,<th class=\"align-right\">,</th>,"
                            + "<blockquote>,</blockquote>,<div class=\"c d\" data-at=\"1:2:3\">,</div>,<pre>,</pre>,"
                            + "<code>,</code>,<em>,</em>,<strong>,</strong>,<del>,</del>,<a href=\"/x?a=1&amp;b\">,</a>,"
                            + "<sup>,</sup>,<span>,</span>,<br />,<br>,<hr />,<img src=\"/y\" alt=\"&quot;\" />,"
                            + "<input type=\"checkbox\" disabled=\"\" />,\n, ,x,é 📢,&amp;,&lt;,&gt;,&quot;,&nbsp;,&,>,\",\r,\0")
                    .split(","));

    private final MarkdownEngine markdown = MarkdownEngine.plenary(word -> word);

    @Test
    void readsWhatMarkdownMakes() {
        List<String> texts = new ArrayList<>();
        ExampleReader.readExamples(TestResources.getSpec()).forEach(e -> texts.add(e.getSource()));
        texts.addAll(RandomMarkdown.texts(20250704, 6000));
        texts.addAll(goldenPages());
        long plain = texts.stream()
                .map(text -> markdown.render(text).html())
                .filter(PlainMarkupTest::isReadAlike)
                .count();
        assertTrue(plain > texts.size() / 3, () -> plain + " of " + texts.size());
    }

    @Test
    void readsPiecesInAnyOrderOrNotAtAll() {
        Random random = new Random(20250711);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder html = new StringBuilder();
            IntStream.range(0, 1 + random.nextInt(8))
                    .forEach(n -> html.append(PIECES.get(random.nextInt(PIECES.size()))));
            isReadAlike(html.toString());
        }
    }

    @Test
    void readsTagsThatAreClosedInAnyOrderOrNotAtAll() {
        Random random = new Random(20250725);
        long plain = IntStream.range(0, 20_000)
                .filter(i -> isReadAlike(nested(random, 3)))
                .count();
        assertTrue(plain > 1000, () -> String.valueOf(plain));
    }

    @Test
    void readsEveryBodyOfTheOtherTestsAlike() {
        Bodies.all().forEach(body -> isReadAlike(body.html()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>a<p>b</p></p>",
                "<p><div>a</div></p>",
                "<a href=\"/\"><em><a href=\"/\">b</a></em></a>",
                "<table>a</table>",
                "<table><tr><td>a</td></tr></table>",
                "<pre>\n</pre>",
                "<ul>a</ul>",
                "<em>a",
                "a</em>",
                "<b><i>a</b></i>",
                "<P>a</P>",
                "<p class=a>b</p>",
                "<p class=\"a\" class=\"b\">c</p>",
                "<p hidden>a</p>",
                "<font>a</font>",
                "<!-- a -->",
                "a &copy; b",
                "a & b",
                "<div/>",
                "<script>a</script>"
            })
    void givesUpWhereABrowserKnowsBetterOrWorse(String html) {
        assertFalse(isReadAlike(html));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200, 201, 511, 600, 10_000})
    void givesUpBeforeJsoupDoes(int depth) {
        assertEquals(depth <= 200, isReadAlike("<div>".repeat(depth) + "</div>".repeat(depth)));
    }

    private static boolean isReadAlike(String html) {
        Optional<Document> plain = PlainMarkup.parse(html);
        plain.ifPresent(tree -> assertEquals(shape(Jsoup.parseBodyFragment(html).body()), shape(tree.body()), html));
        return plain.isPresent();
    }

    /** Return everything that mending can see of a tree. */
    private static String shape(Node node) {
        StringBuilder shape = new StringBuilder(node.nodeName());
        if (node instanceof Element element) {
            shape.append(' ').append(element.tag().namespace()).append(element.attributesSize());
            element.attributes()
                    .forEach(a -> shape.append(' ')
                            .append(a.getKey())
                            .append('=')
                            .append(a.hasDeclaredValue() ? a.getValue() : null));
            shape.append(element.isBlock()).append('(');
            element.childNodes().forEach(child -> shape.append(shape(child)).append(", "));
            return shape.append(')').toString();
        }
        return shape.append(node.outerHtml()).toString();
    }

    private static String nested(Random random, int depth) {
        StringBuilder html = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            boolean opens = piece.startsWith("<") && !piece.startsWith("</") && !piece.endsWith("/>");
            String inside = opens && depth > 0 ? nested(random, depth - 1) : "";
            html.append(piece.startsWith("</") ? "x" : piece).append(inside);
            html.append(opens ? "</" + piece.replaceFirst("<(\\w+).*", "$1") + ">" : "");
        }
        return html.toString();
    }

    private static List<String> goldenPages() {
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "sites"))) {
            List<String> pages = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
                pages.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
