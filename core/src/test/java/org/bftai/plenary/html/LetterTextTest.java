package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTextTest {
    private static String letter(String html, int columns) {
        return LetterText.of(
                html,
                new LetterText.Writing(
                        columns,
                        "(was {date})",
                        href -> href.contains(":")
                                ? Optional.of(href)
                                : href.equals("nowhere") ? Optional.empty() : Optional.of("https://x.example/" + href),
                        name -> name.equals("dates") ? List.of("Paper submission  July 11") : List.of()));
    }

    @Test
    void factsAreSaidInTheLettersOwnWay() {
        String html = "<p>Before</p><div data-facts=dates><table><tr><td>a table</table></div>"
                + "<div data-facts=others><p>left as it is</p></div>";
        assertEquals("Before\n\nPaper submission  July 11\n\nleft as it is", letter(html, 72));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<strong>Papers</strong> <em>of</em> <code>n</code> pages | Papers of n pages",
                "<del>July 4</del> → <strong>July 11</strong> | (was July 4) July 11",
                "<del>July 4</del> -&gt; July 11 → more | (was July 4) July 11 -> more",
                "<del><span class=visually-hidden>originally </span>July 4</del> <ins>July 11</ins> | (was July 4) July 11",
                "<a href=cfp/>the call</a> | the call <https://x.example/cfp/>",
                "<a href=nowhere>the call</a> | the call",
                "<a href=#dates>the dates</a> | the dates",
                "<a href=mailto:a@b.example>a@b.example</a> | a@b.example",
                "<a href=mailto:a@b.example>the chairs</a> | the chairs <a@b.example>",
                "<a href=https://srds.example/>srds.example</a> | https://srds.example/",
                "<a href=https://srds.example/><img src=logo.png alt=Logo></a> | https://srds.example/",
                "see<sup class=footnote-ref><a href=#fn:1>1</a></sup> 10<sup>9</sup> H<sub>2</sub>O | see[1] 10^9 H2O",
                "more. <a href=#fnref:1 class=footnote-back>↩</a> | more.",
                "<input type=checkbox checked> read | [x] read",
                "a<script>b</script><!-- c --><style>d</style><svg><text>e</text></svg> | a",
                "<q>trust</q> a&nbsp;b | \"trust\" a b",
            })
    void noMarksAreLeft(String html, String text) {
        assertEquals(text, letter("<p>" + html + "</p>", 72));
    }

    @Test
    void blocksStandApart() {
        String html = """
                <h2 id="a">Scope — and “aims”</h2>
                <p>One two three<br>four
                five six seven</p>
                <h3>How to submit</h3>
                <div class="alert"><p>Note</p><p>Well</p></div>
                <hr>
                <blockquote><p>quoted text that is long</p></blockquote>
                <pre><code>a  b
                 c
                </code></pre>
                <dl><dt>Term</dt><dd>What it means</dd></dl>
                loose text
                """;
        assertEquals("""
                SCOPE -- AND
                "AIMS"

                One two three
                four five six
                seven

                How to submit
                -------------

                Note

                Well

                  quoted text that is long

                  a  b
                   c

                Term
                  What it means

                loose text""", letter(html, 14));
    }

    @Test
    void listsKeepTheirShape() {
        String html = """
                <ul><li>one two three four five six seven eight</li><li>b<ul><li>c</li></ul></li></ul>
                <ol start="9"><li>nine</li><li>ten</li></ol>
                <ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>
                """;
        assertEquals("""
                - one two three four five
                  six seven eight
                - b
                  - c

                9. nine
                10. ten

                - a

                  b

                - c""", letter(html, 26));
    }

    @Test
    void columnsOfTablesStandBelowEachOther() {
        String html = """
                <table><caption>Dates</caption>
                <thead><tr><th>Event</th><th>Date</th></tr></thead>
                <tbody><tr><th scope="row"><strong>Paper</strong> submission</th><td><del>July 4</del> → July 11</td></tr>
                <tr><td>Workshop</td><td>September 29</td></tr></tbody></table>
                """;
        assertEquals("""
                Dates

                  Event             Date
                  ----------------  --------------------
                  Paper submission  (was July 4) July 11
                  Workshop          September 29""", letter(html, 72));
    }

    @Test
    void aColumnThatIsTooWideIsBroken() {
        String html = "<table><tr><td>Scope</td><td>one two three four five six seven eight</td></tr></table>";
        assertEquals("  Scope  one two three four\n         five six seven eight", letter(html, 30));
    }

    @Test
    void rowsThatDoNotFitAreLinesOfTheirOwn() {
        String html = """
                <table><thead><tr><th>Name</th><th>Home</th><th>Work</th></tr></thead>
                <tr><td>Ada Lovelace, London</td><td>analytical engines</td><td>notes on the engine</td></tr>
                <tr><td>Alan Turing</td><td></td><td>machines</td></tr></table>
                """;
        assertEquals("""
                Name: Ada Lovelace, London
                  Home: analytical engines
                  Work: notes on the engine

                Name: Alan Turing
                  Work: machines""", letter(html, 40));
    }

    @Test
    void noLineIsLongerThanItsColumnsButForSingleWords() {
        String words = "the quick brown fox jumps over the lazy dog ".repeat(20);
        String text = letter(
                "<ul><li><blockquote><p>" + words + "<a href=https://x.example/" + "y".repeat(90)
                        + ">here</a></p></blockquote></li></ul>",
                72);
        assertTrue(text.lines()
                .allMatch(line -> line.length() <= 72 || !line.strip().contains(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "September 29–30, 2025 | September 29-30, 2025",
                "systems — whether | systems -- whether",
                "coordination—raises | coordination -- raises",
                "“trust” ‘me’ l’auteur «oui» „ja“ | \"trust\" 'me' l'auteur \"oui\" \"ja\"",
                "a → b ⇒ c… | a -> b -> c...",
                "📢 Deadline 👩🏽‍💻 ❤️ extended! | Deadline extended!",
                "Größe São Łódź 東京 Ω 25 °C | Größe São Łódź 東京 Ω 25 °C",
                "© 2025 • x ≤ y × z | (c) 2025 - x <= y x z",
            })
    void lettersStayAndEverythingElseIsPlain(String text, String plain) {
        assertEquals(plain, PlainLetters.of(text).strip());
    }
}
