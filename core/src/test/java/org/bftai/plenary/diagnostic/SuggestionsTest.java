package org.bftai.plenary.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {
    private static final List<String> KNOWN = List.of("single", "splash", "title", "overlay_color", "url");

    @ParameterizedTest
    @CsvSource({
        "splsh, splash",
        "slpash, splash",
        "SPLASH, splash",
        "ttile, title",
        "overlay_colour, overlay_color",
        "ul, url"
    })
    void findsTheWordThatWasMeant(String written, String meant) {
        assertEquals(Optional.of(meant), Suggestions.nearest(written, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"''", "page", "t", "overlay", "splashscreen"})
    void guessesNothingWild(String written) {
        assertEquals(Optional.empty(), Suggestions.nearest(written, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"menu, navigation", "NAV, navigation", "baseURL, url", "lang, language", "languageCode, language"})
    void knowsWhatOtherSystemsCallIt(String written, String meant) {
        List<String> settings = List.of("title", "url", "language", "theme", "navigation", "mend");
        assertEquals(Optional.of(meant), Suggestions.nearest(written, settings));
    }

    @Test
    void suggestsNoNameThatIsNotKnownThere() {
        assertEquals(Optional.of("mend"), Suggestions.nearest("menu", List.of("mend", "title")));
        assertEquals(Optional.of("lang"), Suggestions.nearest("language", List.of("lang", "title")));
    }

    @Test
    void choosesTheNearestAndThenTheFirstByName() {
        assertEquals(Optional.of("date"), Suggestions.nearest("dates", List.of("dated2", "date")));
        assertEquals(Optional.of("aside"), Suggestions.nearest("bside", List.of("cside", "aside")));
    }

    @Test
    void listsWhatIsKnown() {
        assertEquals(
                "did you mean 'title'? keys: title, url", Suggestions.hint("titel", List.of("title", "url"), "keys: "));
        assertEquals("keys: title, url", Suggestions.hint("x", List.of("title", "url"), "keys: "));
        assertEquals("keys: none", Suggestions.hint("x", List.of(), "keys: "));
    }

    @Test
    void isNotImpressedByLongWords() {
        assertEquals(Optional.empty(), Suggestions.nearest("x".repeat(1 << 20), KNOWN));
    }
}
