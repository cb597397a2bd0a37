package org.bftai.plenary.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bftai.plenary.source.PlaceMark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceMarksTest {
    private static final Pattern MARKED = Pattern.compile("<(\\w+)[^<]*? data-at=\"([\\d:]+)\"");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '§',
            value = {
                "a [b](/c \"d\") e                    => a 1:7 /c",
                "[*b* `c`](  </c d>  'e')             => a 1:14 /c d",
                "[](/a) [b]( /c(d)e )                 => a 1:4 /a; a 1:13 /c(d)e",
                "![x](/y.png)                         => img 1:6 /y.png",
                "[![x](/y.png)](/z)                   => a 1:16 /z; img 1:7 /y.png",
                "[a¶b](¶/c)                           => a 3:1 /c",
                "> > [a¶> > b](/c)                    => a 2:8 /c",
                "- [ ] [a](/b)                        => a 1:11 /b",
                "<https://a.b> https://c.d            => a 1:2 https://a.b; a 1:15 https://c.d",
                "[a] [a][] [b][a]¶¶[a]: /c            => a 1:1 [a]; a 1:5 [a][]; a 1:11 [b][a]",
                "[a]()                                => a 1:1 [a]()",
                "📢 [a](/b)                           => a 1:8 /b",
                "\\[a [b](/c)                         => a 1:9 /c",
                "[a \\] ](/c)                         => a 1:9 /c",
                "|a|[b](/c)|¶|-|-|¶|\\||[d](/e)|      => table 1:1 |a|[b](/c)|; a 1:8 /c; a 3:9 /e",
                "&)https://a.b ](c                     => a 1:3 https://a.b",
                "x ~~[a](/b)~~                        => a 1:9 /b",
                "x¶  ## A ##                          => h2 2:3 ## A ##",
                "> A¶> ===                            => h1 1:3 A",
                "1. x¶¶   # A [b](/c)                 => h1 3:4 # A [b](/c); a 3:12 /c",
                "x<b>y</b><br/>                       => b 1:2 <b>; br 1:10 <br/>",
                "x <a¶href='/y'>z</a>                 => a 1:3 <a",
                "- x¶  <i title='<b>'>                => i 2:3 <i title='<b>'>",
                "<div>¶  <p class=x>¶¶</div>          => div 1:1 <div>; p 2:3 <p class=x>",
                "> <div>¶> <p>¶>   <b>                => div 1:3 <div>; p 2:3 <p>; b 3:5 <b>",
                "- <div¶  id=x>y<b>                   => li 1:1 - <div; div 1:3 <div; b 2:9 <b>",
                "- a¶¶\t<div>¶\t  <b>                 => div 3:2 <div>; b 4:4 <b>",
                "<!-- <b> --><i>¶<b>                  => i 1:13 <i>; b 2:1 <b>",
                "x <!-- <b> --> <i>                   => i 1:16 <i>",
                "<script>'<b>'</script>¶<i>           => script 1:1 <script>; i 2:1 <i>",
                "x <script>'<b>'</script><i>          => script 1:3 <script>; i 1:25 <i>",
                "<style>¶¶<b>¶</style>                => style 1:1 <style>",
                "<?x <b> ?> <i>¶¶<![CDATA[<b>]]><u>   => i 1:12 <i>; u 3:16 <u>",
                "<DIV Data-At='1'>                    => DIV 1:1 <DIV Data-At='1'>",
                "<!-->¶<b>                            => b 2:1 <b>",
                "<b <i>                               => i 1:4 <i>",
                "<div <b                              =>",
                "a < b <3                             =>",
                "x[^1]¶¶[^1]: [y](/z)                 => a 1:2 [^1]; a 3:11 /z; a 3:7 [y](/z)",
            })
    void pointAtWhatMayBeWrong(String markdown, String expected) {
        String text = markdown.replace('¶', '\n');
        assertEquals(expected == null ? "" : expected, places(text));
    }

    @Test
    void comeBeforeAnAuthorsOwn() {
        String html =
                MarkdownEngine.plenary(word -> word).render("a <b data-at=x>").html();
        assertEquals("<p>a <b data-at=\"1:3:13\" data-at=x></p>\n", html);
    }

    @Test
    void areNotMadeByTheBareEngineNorInTitles() {
        String text = "# [a](/b) <i>c</i>";
        assertFalse(MarkdownEngine.bare().render(text).html().contains(PlaceMark.ATTRIBUTE));
        assertFalse(MarkdownEngine.plenary(word -> word).inline(text).contains(PlaceMark.ATTRIBUTE));
    }

    private static String places(String text) {
        Matcher marked =
                MARKED.matcher(MarkdownEngine.plenary(word -> word).render(text).html());
        return marked.results()
                .map(m -> {
                    PlaceMark mark = PlaceMark.parse(m.group(2)).orElseThrow();
                    String line = text.split("\n", -1)[mark.line() - 1];
                    int start = mark.column() - 1;
                    String found = line.substring(start, start + mark.length());
                    return m.group(1) + " " + mark.line() + ":" + mark.column() + " " + found;
                })
                .collect(Collectors.joining("; "));
    }
}
