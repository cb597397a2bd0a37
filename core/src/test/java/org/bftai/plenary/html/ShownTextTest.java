package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What it says of a text is true of the text that jsoup makes. */
class ShownTextTest {
    private static final List<String> PIECES = List.of(
            "a",
            ":",
            "é",
            "1",
            " ",
            "  ",
            "\n",
            "\t",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u2003",
            "\u0085",
            "\u0001",
            "📢",
            "\uD83D",
            "<b> </b>",
            "<b>a</b>",
            "<b></b>",
            "<br>",
            "<p>a</p>",
            "<p>\u00A0</p>",
            "<pre> a\u00A0</pre>",
            "<pre>\u00A0</pre>",
            "<pre>\u200B</pre>",
            "<pre>\u0001</pre>",
            "<img alt=a>",
            "<script>a</script>");

    @Test
    void saysWhatJsoupSays() {
        Random random = new Random(20250718);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder html = new StringBuilder();
            for (int n = random.nextInt(5); n > 0; n--) {
                html.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Element body = Jsoup.parseBodyFragment("<div>" + html + "</div>").body();
            Element div = body.child(0);
            String text = div.text().strip();
            assertEquals(div.text(), ShownText.of(div), html::toString);
            assertEquals(text.isEmpty() ? 0 : text.charAt(0), ShownText.first(div), html::toString);
            assertEquals(text.isEmpty() ? 0 : text.charAt(text.length() - 1), ShownText.last(div), html::toString);
        }
    }
}
