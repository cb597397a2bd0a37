package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.bftai.plenary.diagnostic.Location;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Tags in any order and nesting: mending never fails, and nothing that runs or styles gets through. */
class AnyMarkupTest {
    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "<th align=left>",
            "<caption>",
            "<col width=3>",
            "<svg>",
            "</svg>",
            "<math>",
            "</math>",
            "<mtext>",
            "<mglyph>",
            "<foreignObject>",
            "<desc>",
            "<title>",
            "</title>",
            "<style>",
            "</style>",
            "<script>",
            "</script>",
            "<noscript>",
            "</noscript>",
            "<iframe>",
            "</iframe>",
            "<template>",
            "</template>",
            "<textarea>",
            "</textarea>",
            "<select>",
            "</select>",
            "<img src=x onerror=alert(1)>",
            "<a href=javascript:x>",
            "</a>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<p title=\"</noscript><script>1</script>\">",
            "<p title='</style><img onerror=x>'>",
            "<xmp>",
            "</xmp>",
            "<plaintext>",
            "<center>",
            "</center>",
            "<font color=red>",
            "</font>",
            "<h1>",
            "</h1>",
            "<h4>",
            "</h4>",
            "<form>",
            "<button>",
            "</button>",
            "<li>",
            "<ul>",
            "</ul>",
            "<dl>",
            "<dt>",
            "<body onload=x>",
            "<head>",
            "x",
            "y z",
            "&lt;",
            "&#0;",
            "\u0000",
            "<div style='color:red'>",
            "</div>",
            "<marquee>",
            "</marquee>",
            "<applet>",
            "<i style='background:#eee;color:blue'>",
            "<listing>",
            "<pre>\n",
            "</pre>",
            "<noembed>",
            "<object data=x>",
            "<video>",
            "<set attributeName=href to=javascript:x>",
            "<image src=y>",
            "<nobr>",
            "<ruby><rb>",
            "<hr>");

    @Test
    void isMended() {
        for (int seed = 0; seed < 3000; seed++) {
            String html = any(seed);
            assertClean(html, Mended.mend(html).html());
            Fragment fragment = Fragment.clean(
                    html,
                    Fragment.Shape.values()[seed % 3],
                    Location.of("x"),
                    new StyleSheet(),
                    u -> u,
                    BodyPictures.UNKNOWN,
                    d -> {});
            assertClean(html, fragment.html());
        }
    }

    private static String any(int seed) {
        Random random = new Random(seed);
        StringBuilder html = new StringBuilder();
        for (int i = random.nextInt(20); i >= 0; i--) {
            html.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return html.toString();
    }

    private static void assertClean(String html, String mended) {
        String bad =
                "script, style, noscript, [style], [onerror], [onload], [href^=javascript], center, font, [data-at]";
        assertEquals("", Jsoup.parse(mended).select(bad).outerHtml(), html);
    }
}
