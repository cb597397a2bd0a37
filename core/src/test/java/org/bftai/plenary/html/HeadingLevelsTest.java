package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLevelsTest {
    private static final MendRules NO_TITLE = new MendRules(true, true, true, false, List.of());

    @ParameterizedTest
    @CsvSource({
        "2 3 2 3 4, 2 3 2 3 4",
        "3 2 2, 2 2 2",
        "3 4 2, 2 3 2",
        "1 2 3, 2 2 3",
        "1 1, 2 2",
        "2 5 5 3, 2 3 3 3",
        "6 5 4, 2 2 2",
        "2 4 6 4, 2 3 4 3",
        "4 4 3 2, 2 2 2 2"
    })
    void skipNoneBelowThePagesTitle(String written, String printed) {
        assertEquals(printed, levels(written, Mended.ALL));
    }

    @ParameterizedTest
    @CsvSource({"1 2 3, 1 2 3", "1 3 2, 1 2 2", "2 3, 2 3", "3 4, 2 3", "2 1 2, 2 1 2"})
    void mayBeginAtOneWhereTheLayoutPrintsNoTitle(String written, String printed) {
        assertEquals(printed, levels(written, NO_TITLE));
    }

    @Test
    void ofTheSeedAreMendedAtTheirPlace() {
        Mended mended = Mended.mend(
                "<h3 data-at=\"42:1:22\" id=\"topics-of-interest\">Topics of Interest</h3><h2 id=\"dates\">Dates</h2>");
        assertEquals("<h2 id=\"topics-of-interest\">Topics of Interest</h2><h2 id=\"dates\">Dates</h2>", mended.html());
        assertEquals(
                "index.md:42:1 heading-order: heading 'Topics of Interest' is h3 right below h1: written as h2\n",
                mended.report());
        assertEquals(
                "write it as level 2, '## …'; levels are not for size",
                mended.found().get(0).hint());
    }

    @Test
    void oneLikeTheTitleIsToldSo() {
        Mended mended = Mended.mend("<h1 id=\"a\">A</h1>");
        assertEquals(List.of("heading 'A' is h1 like the title above it: written as h2"), mended.messages());
    }

    @Test
    void stayWhereMendingIsOffAndAreReported() {
        String html = "<h1 id=\"a\">A</h1><h4 id=\"b\">B</h4><h5 id=\"c\">C</h5>";
        Mended mended = Mended.mend(html, Mended.NONE);
        assertEquals(html, mended.html());
        assertEquals(
                List.of("heading 'A' is h1 like the title above it", "heading 'B' is h4 right below h1"),
                mended.messages());
        assertEquals("1 4 5", printed(mended));
    }

    @Test
    void areListedForTheContents() {
        Mended mended = Mended.mend("<h2 id=\"x\" data-at=\"3:1:9\">On <a href=\"/y/\" data-at=\"3:7:3\">Y</a>,"
                + " <code id=\"z\">z</code> &amp; <em>w</em><sup class=\"footnote-ref\"><a href=\"#fn\">1</a></sup>"
                + "<img src=\"a.png\" alt=\"\"></h2>");
        Heading heading = mended.body().headings().get(0);
        assertEquals("On Y, <code>z</code> &amp; <em>w</em>", heading.html());
        assertEquals("On Y, z & w", heading.text());
        assertEquals("index.md:3:1", heading.location().toString());
    }

    @Test
    void areNamedWithoutTheNumbersOfFootnotes() {
        Mended mended =
                Mended.mend("<h3>Dates<sup class=\"footnote-ref\"><a href=\"#fn\">1</a></sup></h3><table></table>");
        assertEquals(List.of("heading 'Dates' is h3 right below h1: written as h2"), mended.messages());
        assertEquals("dates", mended.body().headings().get(0).id());
        assertEquals(1, mended.html().split("aria-label=\"Scrollable table: Dates\"", -1).length - 1);
    }

    @Test
    void withoutAnIdGetOneOfTheirWords() {
        Mended mended = Mended.mend("<h2>Über uns!</h2><h2>Über uns</h2><h2 id=\"über-uns-1\">x</h2><h2>?</h2>");
        assertEquals(
                List.of("über-uns", "über-uns-2", "über-uns-1", "section"),
                mended.body().headings().stream().map(Heading::id).toList());
    }

    @Test
    void thatShareAnIdAreToldApart() {
        Mended mended = Mended.mend("<h2 id=\"a\">One</h2><h2 id=\"a\">Two</h2><p id=\"a\">x</p>");
        assertEquals("<h2 id=\"a\">One</h2><h2 id=\"two\">Two</h2><p>x</p>", mended.html());
        assertEquals(
                List.of(
                        "id 'a' stands twice on this page: left out",
                        "id 'a' stands twice on this page: written as 'two'"),
                mended.messages());
    }

    private static String levels(String written, MendRules rules) {
        StringBuilder html = new StringBuilder();
        for (String level : written.split(" ")) {
            html.append("<h").append(level).append(">T</h").append(level).append('>');
        }
        return printed(Mended.mend(html.toString(), rules));
    }

    private static String printed(Mended mended) {
        return mended.body().headings().stream().map(h -> "" + h.level()).collect(Collectors.joining(" "));
    }
}
