package org.bftai.plenary.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaceTest {
    @ParameterizedTest
    @CsvSource({
        "BFT-AI 2025, BFT-AI 2025",
        "'  Engines\u00a0 and\tTables ', Engines and Tables",
        "Łódź – Iași – Huế, Łódź – Iași – Huế",
        "Cafe\u0301, Café",
        "📢 News, News",
        "Engines → Tables, Engines Tables"
    })
    void signsThatItDoesNotKnowAreLeftOut(String text, String spelt) {
        assertEquals(Optional.of(spelt), Face.bold().spell(text));
        assertEquals(Optional.of(spelt), Face.text().spell(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "📢", "–", "会議 2025", "ورشة", "Мастерская", "x\u0304"})
    void lettersThatItDoesNotKnowLeaveNothing(String text) {
        assertEquals(Optional.empty(), Face.bold().spell(text));
    }

    @Test
    void lettersThatLeaveRoomStandCloser() {
        Face face = Face.text();
        assertTrue(face.width("AV", 100) < face.width("A", 100) + face.width("V", 100));
        assertEquals(
                face.width("HH", 100), face.width("H", 100) + face.width("H", 100), 0.001, "two upright stems do not");
    }

    @Test
    void aLineIsAsWideAsItSaysAndStandsOnItsBaseline() {
        var bounds = Face.bold().line("HEH", 10, 200, 100).getBounds2D();
        assertTrue(bounds.getMinX() > 10 && bounds.getMaxX() < 10 + Face.bold().width("HEH", 100), bounds.toString());
        assertEquals(200, bounds.getMaxY(), 0.001);
        assertEquals(131.3, bounds.getMinY(), 0.1, "capitals are 687 of 1000 high");
    }

    @Test
    void aTextIsAsLargeAsItsRoomAllows() {
        FittedText one = FittedText.of(Face.bold(), "Engines", 400, 2, List.of(90d, 60d, 30d));
        assertEquals(new FittedText(Face.bold(), List.of("Engines"), 90), one);
        FittedText more = FittedText.of(Face.bold(), "Engines and Tables", 400, 1, List.of(90d, 60d, 30d));
        assertEquals(30, more.size());
    }

    @Test
    void linesAreOfAboutOneLength() {
        FittedText fitted = FittedText.of(Face.text(), "On what engines can do and what not", 330, 2, List.of(20d));
        assertEquals(List.of("On what engines", "can do and what not"), fitted.lines());
    }

    @Test
    void whatFindsNoRoomIsCutOffBetweenWords() {
        FittedText fitted =
                FittedText.of(Face.text(), "On what engines can do and what they cannot", 120, 2, List.of(20d, 16d));
        assertEquals(2, fitted.lines().size());
        assertEquals("engines can…", fitted.lines().get(1));
        assertTrue(fitted.lines().stream().allMatch(l -> Face.text().width(l, 16) <= 120));
    }
}
