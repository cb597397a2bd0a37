package org.bftai.plenary.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkWriterTest {
    private static final List<String> TARGETS =
            List.of("/", "/cfp/", "/plain.html", "/talks/2025/one/", "/talks/slides.pdf", "/a:b.html", "/two words/");

    @ParameterizedTest
    @CsvSource({
        "/, ./",
        "/cfp/, cfp/",
        "/plain.html, plain.html",
        "/talks/2025/one/, talks/2025/one/",
        "/a:b.html, ./a:b.html",
        "/two words/, two%20words/"
    })
    void writesFromTheHomePage(String target, String url) {
        assertEquals(url, writer(Pages.HOME, "/").to(target));
    }

    @ParameterizedTest
    @CsvSource({
        "/, ../../../",
        "/cfp/, ../../../cfp/",
        "/talks/2025/one/, ./",
        "/talks/2025/two/, ../two/",
        "/talks/2025/, ../",
        "/talks/slides.pdf, ../../slides.pdf",
        "/a:b.html, ../../../a:b.html"
    })
    void writesFromADeepPage(String target, String url) {
        assertEquals(url, writer(Pages.DEEP, "/").to(target));
    }

    @ParameterizedTest
    @CsvSource({"/, ./", "/cfp/, cfp/", "/plain.html, plain.html"})
    void writesFromAPageThatIsAFile(String target, String url) {
        assertEquals(url, writer(Pages.PLAIN, "/1843/").to(target));
    }

    @ParameterizedTest
    @CsvSource({"/, /1843/", "/cfp/, /1843/cfp/", "/two words/, /1843/two%20words/"})
    void writesFromTheHostWhereTheDepthIsNotKnown(String target, String url) {
        assertEquals(url, writer(Pages.NOT_FOUND, "/1843/").to(target));
    }

    @ParameterizedTest
    @CsvSource({
        "/cfp/, ../../../cfp/",
        "/cfp, ../../../cfp/",
        "../cfp.md#topics, ../../../cfp/#topics",
        "/cfp/?a=1#t, ../../../cfp/?a=1#t",
        "#here, #here",
        "one.md#here, #here",
        "one.md?a=1#here, ./?a=1#here",
        "one.md, ./",
        "#%C3%BC, #%C3%BC",
        "https://srds.example/x, https://srds.example/x",
        "mailto:ada@engines.example, mailto:ada@engines.example",
        "/nope/, /nope/",
        "nope.md#x, nope.md#x"
    })
    void rewritesWhatAuthorsWrote(String written, String url) {
        assertEquals(url, writer(Pages.DEEP, "/").rewrite(written));
    }

    /** What a browser makes of a relative URL is what was meant, on a server and below any path. */
    @Test
    void browsersResolveWhatIsWritten() {
        for (Page from : List.of(Pages.HOME, Pages.CFP, Pages.PLAIN, Pages.DEEP, Pages.COLON, Pages.BLANK)) {
            for (String target : TARGETS) {
                URI base = URI.create("https://engines.example/1843"
                        + PercentCode.encode(from.permalink().target()));
                URI meant = URI.create("https://engines.example/1843" + PercentCode.encode(target));
                String written = writer(from, "/1843/").to(target);
                assertEquals(meant, base.resolve(written), from.permalink() + " to " + target + ": " + written);
            }
        }
    }

    private static LinkWriter writer(Page page, String basePath) {
        return new LinkWriter(Pages.addresses(), page, basePath);
    }
}
