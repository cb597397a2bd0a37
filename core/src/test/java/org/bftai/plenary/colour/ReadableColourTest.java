package org.bftai.plenary.colour;

import static org.bftai.plenary.colour.ColourTest.colour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadableColourTest {
    private static final List<Colour> LIGHT = List.of(colour("#FCFBF8"), colour("#F3F1EB"));
    private static final List<Colour> DARK = List.of(colour("#0D131F"), colour("#161F30"));

    @Test
    void staysWhereItCanBeReadAlready() {
        Colour navy = colour("navy");
        assertSame(navy, navy.readableOn(LIGHT, 4.5));
        Colour faint = colour("rgb(0 0 0 / 0.9)");
        assertSame(faint, faint.readableOn(LIGHT, 4.5));
        Colour red = colour("red");
        assertSame(red, red.readableOn(List.of(), 4.5));
    }

    @ParameterizedTest
    @CsvSource({"red", "yellow", "lime", "cyan", "#888888", "orange", "blue", "#000", "#fff", "rgb(255 0 0 / 0.2)"})
    void holdsTheRatioOnEveryGround(String css) {
        for (List<Colour> grounds : List.of(LIGHT, DARK)) {
            Colour mended = colour(css).readableOn(grounds, 4.5);
            assertTrue(mended.worst(grounds) >= 4.5, mended.css() + " on " + grounds);
        }
    }

    /** Where it had to move, one more step towards the author's colour fails: nothing nearer passes. */
    @ParameterizedTest
    @CsvSource({"red", "lime", "orange", "#888888", "deepskyblue"})
    void movesNoFurtherThanItMust(String css) {
        Colour mended = colour(css).readableOn(LIGHT, 4.5);
        assertTrue(mended.worst(LIGHT) < 4.65, mended.css() + " has " + mended.worst(LIGHT));
    }

    @Test
    void keepsTheHue() {
        Oklch red = Oklch.of(colour("red"));
        assertEquals(red.hue(), Oklch.of(colour("red").readableOn(LIGHT, 4.5)).hue(), 0.03);
        assertEquals(red.hue(), Oklch.of(colour("red").readableOn(DARK, 4.5)).hue(), 0.03);
    }

    @Test
    void takesTheShorterWayBetweenTwoGrounds() {
        // Text in mid grey on a ground a little lighter: both ways lead out, the darker one is shorter.
        Colour mended = colour("#666666").readableOn(List.of(colour("#8a8a8a")), 4.5);
        assertTrue(mended.luminance() < colour("#666666").luminance(), mended.css());
    }

    @Test
    void doesItsBestWhereNothingPasses() {
        List<Colour> impossible = List.of(Colour.WHITE, Colour.BLACK);
        Colour mended = colour("red").readableOn(impossible, 4.6);
        assertTrue(mended.equals(Colour.BLACK) || mended.equals(Colour.WHITE));
    }

    @Test
    void goesThereAndBackThroughOklch() {
        for (String css : List.of("#ff0000", "#00ff00", "#0000ff", "#ffff00", "#123456", "#000000", "#ffffff")) {
            assertEquals(css, Oklch.of(colour(css)).colour().css());
        }
    }
}
