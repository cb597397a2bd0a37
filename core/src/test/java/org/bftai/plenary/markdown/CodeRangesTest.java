package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.bftai.plenary.source.TextRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeRangesTest {
    /** Code is shown between guillemets. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '§',
            delimiter = '@',
            value = {
                "a «`b`» c «`` d ` e ``»",
                "a ` b",
                "\\`a\\`",
                "a «`b¶c`» d",
                "> a «`b¶> c`» d",
                "a¶¶«```x¶b¶¶c¶```»¶d",
                "a¶¶«~~~¶b»",
                "- a¶¶  «```¶  b¶  ```»¶c",
                "a¶¶«    b¶¶    c»¶d",
                "«<pre>a <b>c</b>¶¶d</pre>» e",
                "a «<code>b *c*</code>» d",
                "a «<CODE class='x'>b</code >» d",
                "a «<code>b»¶¶c",
                "«<script>¶a¶¶b</script>»¶c",
                "«<style>a</style>»b<i>",
                "<div>«<pre>a <code>b</code></pre>»c</div>",
                "<div>¶«<pre>¶a»¶¶b",
                "<!-- <pre> -->¶a",
                "a «`b`<code>c</code>»",
                "|a «`b`»|¶|-|¶|c|",
                "[a «`b`»](/c)",
                "a[^1]¶¶[^1]: «`b`»¶¶c «`d`»",
                "> [!NOTE]¶> a «`b`»",
                "📢 «`b`» 📢",
            })
    void areFoundWhereverCodeIs(String marked) {
        String shown = marked.replace('¶', '\n');
        String text = shown.replaceAll("[«»]", "");
        List<TextRange> ranges = MarkdownEngine.plenary(word -> word).code(text);
        StringBuilder found = new StringBuilder(text);
        for (int i = ranges.size() - 1; i >= 0; i--) {
            found.insert(ranges.get(i).end(), '»').insert(ranges.get(i).start(), '«');
        }
        assertEquals(shown, found.toString());
    }
}
