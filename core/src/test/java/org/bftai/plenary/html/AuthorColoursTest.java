package org.bftai.plenary.html;

import static org.bftai.plenary.html.Mended.colour;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.bftai.plenary.colour.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorColoursTest {
    private static final String SEED =
            "<p><span data-at=\"39:1:47\" style=\"color: red; font-weight: bold;\">Deadline Extended!</span></p>";

    @Test
    void theSeedsRedBecomesTheNearestThatCanBeRead() {
        Mended mended = Mended.mend(SEED);
        assertEquals("<p><span class=\"s-908cbbab\">Deadline Extended!</span></p>", mended.html());
        assertEquals(".s-908cbbab{color:#de0000;color:light-dark(#de0000,#ff3326);font-weight:bold}\n", mended.css());
        assertEquals(
                "index.md:39:1 contrast: colour 'red' has 3.5:1 on '#f3f1eb':"
                        + " written as '#de0000' in light, '#ff3326' in dark\n"
                        + "index.md:39:1 style-inline:"
                        + " style 'color: red; font-weight: bold;' is written as a class\n",
                mended.report());
    }

    @Test
    void theMendedRedPassesOnGroundAndSurfaceOfEachPalette() {
        assertTrue(colour("#de0000").worst(Mended.LIGHT.grounds()) >= 4.5);
        assertTrue(colour("#ff3326").worst(Mended.DARK.grounds()) >= 4.5);
        assertTrue(colour("#e10000").worst(Mended.LIGHT.grounds()) < 4.5, "a nearer one would do");
        assertTrue(colour("#ff2a1f").worst(Mended.DARK.grounds()) < 4.5, "a nearer one would do");
    }

    @Test
    void colourOnlyOneOfThePalettesCannotBearIsSaidSo() {
        Mended mended = Mended.mend("<b style=\"color:yellow\">x</b>");
        assertEquals(
                "colour 'yellow' has 1.0:1 on '#fcfbf8': written as '#727200' in light",
                mended.messages().get(0));
        assertTrue(mended.css().contains("light-dark(#727200,#ffff00)"), mended.css());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#767676", "inherit", "currentcolor", "var(--muted)", "transparent"})
    void whatCanBeReadOrCannotBeToldStays(String value) {
        MendRules light = new MendRules(true, true, true, true, List.of(onWhite()));
        Mended mended = Mended.mend("<b style=\"color:" + value + "\">x</b>", light);
        assertTrue(mended.css().contains("{color:" + value + "}"), mended.css());
        assertEquals(List.of("style 'color:" + value + "' is written as a class"), mended.messages());
    }

    @Test
    void anAuthorsGroundIsMeasuredNotTheThemes() {
        Mended mended = Mended.mend("<p style=\"background: black; color: white\">x</p>");
        assertTrue(mended.css().contains("{background:black;color:white}"), mended.css());
        assertEquals(1, mended.messages().size());
    }

    @Test
    void anAuthorsGroundReachesInside() {
        Mended mended =
                Mended.mend("<div style=\"background:black;color:white\"><p><b style=\"color:#222\">x</b></p></div>");
        assertEquals(
                "colour '#222' has 1.3:1 on '#000000': written as '#757575'",
                mended.messages().get(0));
        assertTrue(mended.css().contains("{color:#757575}"), "one value for both: " + mended.css());
    }

    @Test
    void whatIsRememberedOfAStyleHoldsOnlyWhereItWasJudged() {
        String red = "<b style=\"color:red\">x</b>";
        Mended mended = Mended.mend(red + "<div style=\"background:black;color:white\">" + red + "</div>" + red);
        String[] marks = mended.html()
                .replaceAll("x</b>|</?div.*?>|<b class=\"|\">", " ")
                .strip()
                .split(" +");
        assertEquals(3, marks.length, mended.html());
        assertEquals(marks[0], marks[2]);
        assertNotEquals(marks[0], marks[1]);
    }

    @Test
    void aGroundWithoutAColourMovesAwayFromTheThemesText() {
        Mended mended = Mended.mend("<p style=\"background-color: #ffc\">x</p>");
        assertEquals(
                "background '#ffc' has 1.1:1 to the text '#e6e9ef': written as '#6c6b3e' in dark",
                mended.messages().get(0));
        Colour dark = colour("#6c6b3e");
        assertTrue(Mended.DARK.text().contrast(dark) >= 4.5);
        assertTrue(mended.css().contains("background-color:light-dark(#ffffcc,#6c6b3e)"), mended.css());
    }

    @Test
    void aSheerGroundIsLaidOverTheThemes() {
        Mended mended = Mended.mend("<p style=\"background: rgba(255,0,0,.06)\">x</p>");
        assertEquals(List.of("style 'background: rgba(255,0,0,.06)' is written as a class"), mended.messages());
        assertTrue(mended.css().contains("{background:rgba(255,0,0,.06)}"), mended.css());
    }

    @Test
    void offMeansReportedAndUnchanged() {
        Mended mended = Mended.mend(SEED, Mended.NONE);
        assertEquals(SEED.replace(" data-at=\"39:1:47\"", ""), mended.html());
        assertEquals("", mended.css());
        assertEquals(
                List.of(
                        "colour 'red' has 3.5:1 on '#f3f1eb', too little to be read",
                        "style 'color: red; font-weight: bold;' stands in the page"),
                mended.messages());
        assertEquals(
                "text needs 4.5:1; the nearest that has it is '#de0000' in light, '#ff3326' in dark",
                mended.found().get(0).hint());
        assertTrue(mended.found().get(1).hint().startsWith("browsers ignore it where the policy forbids"));
    }

    @Test
    void offForContrastOnlyStillMovesTheStyle() {
        MendRules rules = new MendRules(true, false, true, true, List.of(Mended.LIGHT, Mended.DARK));
        assertTrue(Mended.mend(SEED, rules).css().endsWith("{color:red;font-weight:bold}\n"));
    }

    @Test
    void offForStylesOnlyMendsInPlace() {
        MendRules rules = new MendRules(true, true, false, true, List.of(Mended.LIGHT, Mended.DARK));
        assertEquals(
                "<b style=\"color:#de0000;color:light-dark(#de0000,#ff3326);behavior:x\">x</b>",
                Mended.mend("<b style=\"color:red;behavior:x\">x</b>", rules).html());
    }

    private static Palette onWhite() {
        return Mended.palette("light", "#fff", "#fff", "#000");
    }
}
