package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorStylesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "width:50%                                     | width:50%",
                "TEXT-ALIGN: Center !important;;               | text-align:center",
                "margin: 0 auto; padding: .5em 1rem            | margin:0 auto;padding:.5em 1rem",
                "border: 1px solid #CCC                        | border:1px solid #ccc",
                "border-radius: 4px / 2px                      | border-radius:4px / 2px",
                "font-family: 'Times New Roman', Georgia,serif | font-family:\"Times New Roman\",Georgia,serif",
                "font: bold 12px/1.5 Arial, sans-serif         | font:bold 12px / 1.5 Arial,sans-serif",
                "box-shadow: 0 1px 2px rgba(0,0,0,.5), inset 0 0 1px red | box-shadow:0 1px 2px rgba(0,0,0,.5),inset 0 0 1px red",
                "width: calc(100% - 2rem)                      | width:calc(100% - 2rem)",
                "padding: var(--space-2)                       | padding:var(--space-2)",
                "display:flex; gap: 1rem; flex: 1 1 20em       | display:flex;gap:1rem;flex:1 1 20em",
                "text-decoration: underline dotted red         | text-decoration:underline dotted red",
                "aspect-ratio: 16/9                            | aspect-ratio:16 / 9",
                "float: left; /* no */ clear: both             | float:left;clear:both",
                "line-height: 1.4; opacity: .5                 | line-height:1.4;opacity:.5",
                "list-style: upper-roman inside                | list-style:upper-roman inside"
            })
    void becomeAClassOfTheGeneratedSheet(String style, String body) {
        Mended mended = Mended.mend("<p class=\"x\" style=\"" + style + "\">y</p>");
        String name = mended.css().substring(1, 11);
        assertEquals("." + name + "{" + body + "}\n", mended.css());
        assertEquals("<p class=\"x " + name + "\">y</p>", mended.html());
        assertEquals(1, mended.messages().size(), mended.report());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "background: url(x.png)",
                "background-image: linear-gradient(red, blue)",
                "background: red url(javascript:x)",
                "behavior: x",
                "-moz-binding: x",
                "width: expression(alert(1))",
                "position: fixed",
                "color: red blue",
                "width: 100",
                "width: 1e3px",
                "width: calc(url(x))",
                "width: calc(1px",
                "color: \\72 ed",
                "content: 'x'",
                "font-family: 'a\\'b'",
                "font-family: 'Foo",
                "font-family: a,,b{}",
                "padding: var(--x, url(y))",
                "z-index: }",
                "--own: 1",
                "color:"
            })
    void takeKnownPropertiesWithValuesOfTheirKindOnly(String style) {
        Mended mended = Mended.mend("<p style=\"" + style + "\">y</p>");
        assertEquals("", mended.css());
        assertEquals("<p>y</p>", mended.html());
    }

    @Test
    void thatAreLeftOutAreReportedOneByOne() {
        Mended mended =
                Mended.mend("<p style=\"background: url(x.png); behavior: y; color: navy\" data-at=\"2:1:3\">z</p>");
        assertEquals(
                List.of(
                        "style 'background: url(x.png)' is left out: not a value that 'background' takes here",
                        "style 'background: url(x.png); behavior: y; color: navy' is written as a class",
                        "style 'behavior: y' is left out: 'behavior' is not a property that is taken here"),
                mended.messages().stream().filter(m -> m.startsWith("style")).toList());
    }

    @Test
    void thatAreAlikeShareAClass() {
        Mended mended = Mended.mend("<i style=\"width: 50%\">a</i><b style='WIDTH:50%;'>b</b>");
        String name = mended.css().substring(1, 11);
        assertEquals("<i class=\"" + name + "\">a</i><b class=\"" + name + "\">b</b>", mended.html());
    }

    @Test
    void thatAreEmptyVanish() {
        Mended mended = Mended.mend("<i style=\"\">a</i><i style=\" ; \">b</i>");
        assertEquals("<i>a</i><i>b</i>", mended.html());
        assertEquals("", mended.css());
        assertEquals("", mended.report());
    }
}
