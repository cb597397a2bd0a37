package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.bftai.plenary.source.ProseBlock;
import org.bftai.plenary.source.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
    private final MarkdownEngine engine = MarkdownEngine.plenary(word -> word);

    /** Blocks are shown with the first letter of their kind; cells are parted by |, lines by ¶, struck text is in []. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "a¶b                                              => P a b",
                "a  ¶b\\¶c                                        => P a¶b¶c",
                "# A¶b                                            => T A, P b",
                "## A¶b                                           => H A, P b",
                "- a¶- b¶¶  c¶  - d                               => I a, I b¶c, I d",
                "| a | b |¶|---|---|¶| c *d* | ~~e~~ f |          => R a|b, R c d|[e] f",
                "a `b` c ![d](/e) <https://f.g> [h](/i) z@y.org   => P a c h",
                "a <!-- b --> c &amp; d&nbsp;&rarr; \\*           => P a c & d → *",
                "a <s>b</s> <del>c <i>d</i> <ins>e</ins>          => P a [b] [c d e]",
                "<p>a<br>b</p>¶<p>c                               => P a¶b, P c",
                "<ul><li>a<li>b <s>c</s></ul>                     => I a, I b [c]",
                "<table><tr><th>a<th>b<tr><td>c<td>d &ndash;</table> => R a|b, R c|d –",
                "<dl><dt>a</dt><dd>b</dd><dt>c<dd>d</dl>          => R a|b, R c|d",
                "<div>¶a¶</div>¶¶b                                => P a, P b",
                "<tr><td>¶¶**a** b¶¶</td><td>c</td></tr>          => R a b|c",
                "<pre>a</pre>¶¶<script>b</script>¶¶<div>c<code>d  => P c",
                "<span style=\"text-decoration:line-through\">a</span> b => P [a] b",
                "a¶¶    code¶¶```¶code¶```¶¶> b                    => P a, P b",
                "a[^1]¶¶[^1]: b                                   => P a, P b",
                "<del>¶¶a¶¶</del>¶¶b                              => P [a], P b",
            })
    void holdsWhatReadersSee(String markdown, String expected) {
        String shown = engine.prose(markdown.replace('¶', '\n')).stream()
                .map(ProseTest::shown)
                .collect(Collectors.joining(", "));
        assertEquals(expected.replace('¶', '\n').replace('|', '\t'), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~~July 4&nbsp;~~", "a <del> <br></del>", "<tr>July 4, 2025 <td>", "a ~~b `c`~~"})
    void keepsMarksAndCellsInsideTheText(String markdown) {
        for (ProseBlock block : engine.prose(markdown)) {
            int length = block.text().shown().length();
            block.struck().forEach(part -> assertTrue(part.end() <= length, part + " of " + length));
            block.cells().forEach(cell -> assertTrue(cell.range().end() <= length, cell + " of " + length));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "# A¶## B¶# C¶## D¶x          => C/D",
                "# A¶**B**¶¶x                 => A/B",
                "# A¶**B**¶¶## C¶x            => A/C",
                "# A¶Dates:¶- x               => A/Dates:",
                "# A¶Dates:¶¶- b¶  - x        => A/Dates:/b",
                "- a¶  - b¶¶x                 => ''",
                "<h2>A</h2>¶<ul><li>b<ul><li>x</ul></ul> => A/b",
            })
    void knowsWhatABlockStandsUnder(String markdown, String expected) {
        List<ProseBlock> blocks = engine.prose(markdown.replace('¶', '\n'));
        assertEquals(
                expected.replace("''", ""),
                String.join("/", blocks.get(blocks.size() - 1).above()));
    }

    @Test
    void knowsTheHeadsOfColumns() {
        for (String table : List.of(
                "| a | b |\n|---|---|\n| c | d |\n",
                "<table><thead><tr><td>a</td><td>b</td></tr></thead><tr><td>c</td><td>d</td></tr></table>",
                "<table><tr><th>a</th><th>b</th></tr>\n<tr><th>c</th><td>d</td></tr></table>")) {
            List<ProseBlock> blocks = engine.prose(table);
            assertEquals(
                    List.of("a", "b"),
                    blocks.get(1).cells().stream().map(ProseBlock.Cell::column).toList(),
                    table);
        }
    }

    /** The part between guillemets of what is shown is written as the part between guillemets of the source. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "a **«July** 4» b                 => a «July 4» b",
                "- x¶  «July¶  4»                 => x «July 4»",
                "> a¶> «July¶> 4, 2025» b         => a «July 4, 2025» b",
                "| a | «July 4» |¶|--|--|         => a|«July 4»",
                "&mdash; «July&nbsp;4»            => — «July 4»",
                "\\* «July\\¶4»                   => * «July¶4»",
                "<p>&rarr;&#160;«July <b>4» </b>  => → «July 4»",
                "<ul>¶  <li>a¶  «July¶    4»¶</ul> => a «July 4»",
                "📢 «July 4»                      => 📢 «July 4»",
                "| a \\| | «July 4» |¶|--|--|     => a \\||«July 4»",
            })
    void leadsBackToTheSource(String marked, String shown) {
        String source = marked.replace('¶', '\n').replaceAll("[«»]", "");
        String wanted =
                shown.replace('¶', '\n').replaceAll("(?<!\\\\)\\|", "\t").replace("\\|", "|");
        ProseBlock block = engine.prose(source).get(0);
        assertEquals(wanted.replaceAll("[«»]", ""), block.text().shown());
        TextRange part = new TextRange(wanted.indexOf('«'), wanted.indexOf('»') - 1);
        TextRange written = block.text().written(part);
        String again = new StringBuilder(source)
                .insert(written.end(), '»')
                .insert(written.start(), '«')
                .toString();
        String end = marked.contains("»") ? "" : "»";
        assertEquals(marked.replace('¶', '\n') + end, again);
    }

    private static String shown(ProseBlock block) {
        StringBuilder text = new StringBuilder(block.text().shown());
        for (int i = block.struck().size() - 1; i >= 0; i--) {
            text.insert(block.struck().get(i).end(), ']')
                    .insert(block.struck().get(i).start(), '[');
        }
        return block.kind().name().charAt(0) + " " + text;
    }
}
