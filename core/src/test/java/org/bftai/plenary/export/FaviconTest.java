package org.bftai.plenary.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaviconTest {
    private static final CardColours NIGHT = new CardColours("#0b1220", "#fff", "#f2a541");

    @ParameterizedTest
    @CsvSource({
        "BFT-AI 2025, BA",
        "SRDS, SR",
        "SRDS 2025, SR",
        "Engines 1843, E",
        "Workshop on Engines, WO",
        "The Workshop on Engines, TW",
        "engines, E",
        "E, E",
        "Über uns, ÜU",
        "ÉTÉ, ÉT",
        "1843, 18",
        "'  Engines  and   Tables ', EA",
        "日本 会議, 日会",
        "«Engines», E",
        "(E)xtra *Large*, EL",
        "📢 News, N",
        "ijs, I",
        "ßeta, SS"
    })
    void showsTwoLettersAtMost(String title, String initials) {
        assertEquals(initials, Favicon.initials(title));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "---", "📢", "&"})
    void isAPictureEvenWithoutLetters(String title) {
        String svg = Favicon.of(title, NIGHT);
        assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>\n"), svg);
    }

    @Test
    void isWellFormedWhateverTheTitle() {
        String svg = Favicon.of("& <b>", NIGHT);
        assertTrue(!svg.contains("<b>") && !svg.contains("& "), svg);
    }
}
