package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyAddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='/cfp/'>x</a>                             | LINK /cfp/           | href=\"../cfp/\"",
                "<a href='#top'>x</a>                              | LINK #top            | href=\"#top\"",
                "<a href='mailto:a@b.example'>x</a>                | LINK mailto:a@b.example | href=\"mailto:a@b.example\"",
                "<a href='tel:+1'>x</a>                            | LINK tel:+1          | href=\"tel:+1\"",
                "<a href='/a?b=1&amp;c=2'>x</a>                    | LINK /a?b=1&c=2      | href=\"../a?b=1&amp;c=2\"",
                "<img src='/a.png' alt=''>                         | IMAGE /a.png         | src=\"../a.png\"",
                "<map><area href='/b/' alt='b'></map>              | LINK /b/             | href=\"../b/\"",
                "<iframe src='/f.html'></iframe>                   | RESOURCE /f.html     | src=\"../f.html\"",
                "<video poster='/p.jpg'></video>                   | IMAGE /p.jpg         | poster=\"../p.jpg\"",
                "<audio src='/s.mp3'></audio>                      | RESOURCE /s.mp3      | src=\"../s.mp3\"",
                "<object data='/o.pdf'></object>                   | RESOURCE /o.pdf      | data=\"../o.pdf\"",
                "<picture><source srcset='/a.webp'></picture>      | IMAGE /a.webp        | srcset=\"../a.webp\"",
                "<svg><use xlink:href='/i.svg#x'/></svg>           | RESOURCE /i.svg#x    | xlink:href=\"../i.svg#x\"",
                "<svg><a HREF='/c/'><text>t</text></a></svg>       | LINK /c/             | href=\"../c/\"",
                "<form action='/send'></form>                      | LINK /send           | action=\"../send\"",
                "<q cite='/said/'>x</q>                            |                      | cite=\"../said/\"",
                "<p data='/x'>x</p>                                |                      | data=\"/x\""
            })
    void areListedAndPrintedForThePage(String html, String link, String printed) {
        Mended mended = Mended.mend(html);
        assertEquals(link == null ? "" : link, links(mended));
        assertTrue(mended.html().contains(printed), mended.html());
        assertEquals("", mended.report());
    }

    @Test
    void carryThePlaceTheyWereWrittenAt() {
        Mended mended =
                Mended.mend("<p data-at=\"1:1:1\">x <a data-at=\"68:49:24\" href=\"mailto:a@b.example\">y</a></p>");
        assertEquals("index.md:68:49", mended.body().links().get(0).location().toString());
        assertEquals(24, mended.body().links().get(0).location().length());
    }

    @Test
    void ofASetAreSeveral() {
        Mended mended =
                Mended.mend("<img src='/a.png' alt='' srcset='/a.png, /b,c.png 2x , data:image/png;base64,AA 3x'>");
        assertEquals("IMAGE /a.png, IMAGE /a.png, IMAGE /b,c.png", links(mended));
        assertTrue(
                mended.html().contains("srcset=\"../a.png, ../b,c.png 2x, data:image/png;base64,AA 3x\""),
                mended.html());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                " javascript:alert(1)",
                "&#1;javascript:alert(1)",
                "java&#10;script:alert(1)",
                "java&Tab;script&colon;alert(1)",
                "vbscript:x",
                "data:text/html,<script>1</script>",
                "data:image/svg+xml,<svg/>"
            })
    void thatRunCodeAreDropped(String url) {
        Mended mended = Mended.mend("<p><a data-at=\"3:1:9\" href=\"" + url.replace("\"", "&quot;") + "\">x</a></p>");
        assertEquals("<p><a>x</a></p>", mended.html());
        assertEquals("", links(mended));
        assertEquals("url-unsafe", mended.found().get(0).code().id());
        assertEquals("index.md:3:1", mended.found().get(0).location().toString());
    }

    @Test
    void thatRunCodeAreNamedInTheMessage() {
        assertEquals(
                List.of("'href' of <a> is 'javascript:void(0)', which can run code: left out"),
                Mended.mend("<a href=\"javascript:void(0)\">x</a>").messages());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src='javascript:x' alt='A & B'>            | A &amp; B",
                "<form action='javascript:x'>y</form>            | <form>y</form>",
                "<button formaction='javascript:x'>y</button>    | <button>y</button>",
                "<svg><a xlink:href='javascript:x'>y</a></svg>   | <svg><a>y</a></svg>",
                "<iframe src='data:text/html,x'></iframe>        | <iframe></iframe>",
                "<object data='javascript:x'></object>           | <object></object>"
            })
    void thatRunCodeAreDroppedEverywhere(String html, String expected) {
        assertEquals(expected, Mended.mend(html).html());
    }

    @Test
    void thatRunCodeAreDroppedFromASetEachWithAWord() {
        Mended mended = Mended.mend("<img src=/a.png alt='' srcset='javascript:x 1x, /b.png 2x,,, javascript:y'>");
        assertTrue(mended.html().contains(" srcset=\"../b.png 2x\""), mended.html());
        assertEquals(
                List.of(
                        "'srcset' of <img> is 'javascript:x', which can run code: left out",
                        "'srcset' of <img> is 'javascript:y', which can run code: left out"),
                mended.messages());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src=/a.png alt='' srcset='javascript:x'>  | <img src=\"../a.png\" alt=\"\">",
                "<img src=/a.png alt='' srcset=''>              | <img src=\"../a.png\" alt=\"\">",
                "<picture><source srcset='javascript:x'><img src=/a.png alt=''></picture> "
                        + "| <picture><img src=\"../a.png\" alt=\"\"></picture>",
                "<img src=/a.png alt='' srcset='/b.png,,, /c.png 2x'> "
                        + "| <img src=\"../a.png\" alt=\"\" srcset=\"../b.png, ../c.png 2x\">"
            })
    void ofASetThatIsEmptyLeaveNone(String html, String expected) {
        assertEquals(expected, Mended.mend(html).html().replace(" loading=\"lazy\" decoding=\"async\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data:image/png;base64,AA", "data:image/svg+xml,%3Csvg/%3E"})
    void ofPicturesMayHoldThePicture(String url) {
        Mended mended = Mended.mend("<img src='" + url + "' alt=''>");
        assertTrue(mended.html().contains("src=\"" + url + "\""), mended.html());
        assertEquals("", links(mended));
        assertEquals("", mended.report());
    }

    private static String links(Mended mended) {
        return mended.body().links().stream()
                .map(l -> l.kind() + " " + l.target())
                .collect(Collectors.joining(", "));
    }
}
