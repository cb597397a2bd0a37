package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutdatedMarkupTest {
    private static final MendRules NO_COLOURS = new MendRules(true, true, true, true, List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<center>x</center>                    | <div class=\"text-center\">x</div> | <center> is no longer HTML: written as <div>",
                "<strike>x</strike>                    | <s>x</s>                 | <strike> is no longer HTML: written as <s>",
                "<tt>x</tt>                            | <code>x</code>           | <tt> is no longer HTML: written as <code>",
                "<marquee>x</marquee>                  | x                        | <marquee> is no longer HTML: only its content stays",
                "<plaintext>a<b>                       | <pre tabindex=\"0\">a&lt;b&gt;</pre> | <plaintext> is no longer HTML: written as <pre>",
                "<p align=CENTER>x</p>                 | <p class=\"text-center\">x</p> | 'align' of <p> is no longer HTML: written as class 'text-center'",
                "<a name=Top>x</a>                     | <a id=\"Top\">x</a>      | 'name' of <a> is no longer HTML: its id is 'Top'",
                "<a name=x id=y>x</a>                  | <a id=\"y\">x</a>        | 'name' of <a> is no longer HTML: its id is 'y'",
                "<ul compact><li>x</ul>                | <ul><li>x</li></ul>      | 'compact' of <ul> is no longer HTML: left out",
                "<input width=36px>                    | <input width=\"36\">     | 'width' of <input> takes whole pixels, not '36px': written as '36'",
                "<input width=wide>                    | <input>                  | 'width' of <input> takes whole pixels, not 'wide': left out"
            })
    void isWrittenAsHtmlHasIt(String html, String expected, String message) {
        Mended mended = Mended.mend(html, NO_COLOURS);
        assertEquals(expected, mended.html());
        assertEquals(List.of(message), mended.messages());
        assertEquals("html-invalid", mended.found().get(0).code().id());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<font color=c00 size=+1 face='Gill Sans'>x</font> | color:#c00;font-size:large;font-family:Gill Sans",
                "<big>x</big>                     | font-size:larger",
                "<p align=justify>x</p>           | text-align:justify",
                "<br clear=all>                   | clear:both",
                "<ol><li type=A>x</ol>            | list-style-type:upper-alpha",
                "<hr width=50%>                   | width:50%",
                "<td bgcolor=yellow>              | ",
                "<table bgcolor=yellow></table>   | background-color:yellow",
                "<table border=2></table>         | border:2px solid",
                "<input width=50%>                | width:50%"
            })
    void keepsItsLooksByAClass(String html, String body) {
        String css = Mended.mend(html, NO_COLOURS).css();
        assertEquals(body == null ? "" : body, css.isEmpty() ? "" : css.substring(12, css.length() - 2));
    }

    @Test
    void inCellsBecomesTheThemesClasses() {
        Mended mended = Mended.mend("<table><tr><td align=right valign=top>x</table>");
        assertEquals(
                List.of(
                        "'align' of <td> is no longer HTML: written as class 'align-right'",
                        "'valign' of <td> is no longer HTML: written as 'vertical-align: top'"),
                mended.messages());
    }

    @Test
    void yieldsToTheStyleOfTheElement() {
        String css = Mended.mend("<font color=navy style='color:maroon'>x</font>", NO_COLOURS)
                .css();
        assertEquals("{color:navy;color:maroon}", css.strip().substring(11));
    }

    @Test
    void staysWhereMendingIsOff() {
        String html = "<center><font color=\"red\">x</font></center><hr noshade>";
        Mended mended = Mended.mend(html, Mended.NONE);
        assertEquals(html, mended.html());
        assertEquals(
                List.of(
                        "'color' of <font> is no longer HTML",
                        "'noshade' of <hr> is no longer HTML",
                        "<center> is no longer HTML",
                        "<font> is no longer HTML"),
                mended.messages());
    }
}
