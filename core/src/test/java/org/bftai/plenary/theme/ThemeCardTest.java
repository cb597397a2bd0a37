package org.bftai.plenary.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.bftai.plenary.source.SourceText;
import org.bftai.plenary.theme.ThemeCard.Figure;
import org.junit.jupiter.api.Test;

class ThemeCardTest {
    private static final String LAMP = """
            name: lamp
            api: 1
            extends: lab
            """;
    private static final String COLOURS = """
            colours:
              light: {ground: white, surface: "#eee", text: black}
              dark: {ground: black, surface: "#111", text: white}
            """;
    private static final String CARD = """
            card: {ground: navy, text: white, accent: gold, figure: sun}
            """;
    private static final String LAB = """
            name: lab
            api: 1
            """;

    @Test
    void looksAsTheThemeSays() {
        assertEquals(new ThemeCard("navy", "white", Optional.of("gold"), Figure.SUN), card(LAB + COLOURS + CARD));
    }

    @Test
    void hasTheDarkPaletteOfAThemeThatDoesNotSay() {
        assertEquals(new ThemeCard("black", "white", Optional.empty(), Figure.RULE), card(LAB + COLOURS));
    }

    @Test
    void isInheritedWithTheColoursAndNotWithoutThem() {
        assertEquals("navy", card(LAMP, LAB + COLOURS + CARD).ground());
        assertEquals("black", card(LAMP + COLOURS, LAB + CARD).ground());
    }

    @Test
    void isThereForThemesWithoutAnyColours() {
        assertEquals(ThemeCard.NIGHT, card(LAMP, LAB));
    }

    private static ThemeCard card(String... nearestFirst) {
        return new ThemeChain(
                        Arrays.stream(nearestFirst)
                                .map(yaml -> DescriptorReader.read(new SourceText("theme.yml", yaml), d -> {})
                                        .orElseThrow())
                                .map(d -> new Theme(d, Collections.emptySortedMap(), Words.NONE))
                                .toList(),
                        Collections.emptySortedMap(),
                        Words.NONE)
                .card();
    }
}
