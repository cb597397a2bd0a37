package org.bftai.plenary.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {
    private static final Rule BOLD = new Rule(List.of(new Declaration("font-weight", "bold")));
    private static final Rule HERO = new Rule(List.of(
            new Declaration("--hero-colour", "#000"),
            new Declaration("--hero-filter", "linear-gradient(rgba(0,0,0,.5), rgba(0,0,0,.5))")));

    @Test
    void isTheSameInWhateverOrderItWasFilled() {
        StyleSheet one = new StyleSheet();
        one.add(BOLD);
        one.add(HERO);
        one.add(BOLD);
        StyleSheet other = new StyleSheet();
        other.add(HERO);
        other.add(BOLD);
        assertEquals(one.css(), other.css());
        assertEquals(2, one.css().lines().count());
        assertEquals("", new StyleSheet().css());
    }

    @Test
    void namesAClassByWhatItSets() {
        StyleSheet sheet = new StyleSheet();
        assertEquals("s-c246365f", sheet.add(BOLD));
        assertEquals(".s-c246365f{font-weight:bold}\n", sheet.css());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "red;color:blue",
                "red}",
                "URL(x)",
                "image-set('x' 1x)",
                "red/*",
                "a(b",
                "a)b(",
                "'a",
                "<!--",
                "\\72 ed",
                "a\nb",
                "@import"
            })
    void takesNoValueThatLeavesItsPlace(String value) {
        assertFalse(Declaration.isSafe(value));
        assertThrows(IllegalArgumentException.class, () -> new Declaration("color", value));
    }

    @Test
    void takesValuesOfEveryOtherShape() {
        for (String value : List.of("\"Noto (Serif)\"", "calc(1px + (2px * 3))", "#fff", "-1", "50% 40%")) {
            assertTrue(Declaration.isSafe(value), value);
        }
        assertThrows(IllegalArgumentException.class, () -> new Declaration("Color", "red"));
        assertThrows(IllegalArgumentException.class, () -> new Declaration("", "red"));
        assertThrows(IllegalArgumentException.class, () -> new Rule(List.of()));
    }
}
