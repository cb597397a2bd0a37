package org.bftai.plenary.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "red                        | #ff0000",
                "RebeccaPurple              | #663399",
                "  lightgoldenrodyellow     | #fafad2",
                "transparent                | rgb(0 0 0 / 0)",
                "#0a5                       | #00aa55",
                "#0A58                      | rgb(0 170 85 / 0.533)",
                "#F2A541                    | #f2a541",
                "#f2a54180                  | rgb(242 165 65 / 0.502)",
                "#f2a541ff                  | #f2a541",
                "rgb(255,0,0)               | #ff0000",
                "rgb(255 0 0)               | #ff0000",
                "RGBA(94, 97, 108,0.4)      | rgb(94 97 108 / 0.4)",
                "rgb(94 97 108 / 40%)       | rgb(94 97 108 / 0.4)",
                "rgb(100% 0% 50%)           | #ff0080",
                "rgb(300 -5 12.4)           | #ff000c",
                "rgba(1 2 3 / .25)          | rgb(1 2 3 / 0.25)",
                "rgb(none 2 3)              | #000203",
                "hsl(0, 100%, 50%)          | #ff0000",
                "hsl(120deg 100% 25%)       | #008000",
                "hsl(-120 100% 50%)         | #0000ff",
                "hsl(.5turn 50 50)          | #40bfbf",
                "hsla(200grad, 50%, 50%, 1) | #40bfbf",
                "hsl(3.14159265rad 0% 50%)  | #808080",
                "hsl(210 30% 40% / 0.5)     | rgb(71 102 133 / 0.5)"
            })
    void readsWhatCssCallsAColour(String css, String expected) {
        assertEquals(expected, Colour.parse(css).orElseThrow().css());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "reddish",
                "currentcolor",
                "inherit",
                "#12",
                "#12345",
                "#ggg",
                "rgb(1,2)",
                "rgb(1 2 3 4)",
                "rgb(1 2 / 3)",
                "rgb(1,2,3",
                "rgb(1,2,x)",
                "rgb(1f,2,3)",
                "rgb(NaN,2,3)",
                "rgb(,,)",
                "rgb(1,2,3) url(x)",
                "var(--x)",
                "expression(alert(1))",
                "#٣٣٣"
            })
    void refusesWhatIsNone(String css) {
        assertEquals(Optional.empty(), Colour.parse(css));
    }

    @Test
    void whatItWritesItReads() {
        for (int i = 0; i < 1000; i++) {
            Colour colour = new Colour(i * 7 % 256, i * 31 % 256, i * 101 % 256, i % 2 == 0 ? 1 : i / 1000.0);
            assertEquals(colour, Colour.parse(colour.css()).orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "white, black, 21.00",
        "red, white, 4.00",
        "#ee0000, white, 4.53",
        "#cc0000, white, 5.89",
        "#767676, white, 4.54",
        "white, white, 1.00",
        "rgb(255 255 255 / 0.5), black, 5.32"
    })
    void contrastIsThatOfWcag(String colour, String ground, double expected) {
        assertEquals(expected, colour(colour).contrast(colour(ground)), 0.005);
    }

    @Test
    void laysOneOverTheOther() {
        assertEquals("#808080", colour("rgb(0 0 0 / 0.498)").over(Colour.WHITE).css());
        assertEquals("#bf2000", colour("red").mix(colour("#008000"), 0.25).css());
        assertEquals("#ff0000", colour("red").over(Colour.WHITE).css());
    }

    @Test
    void channelsAndOpacityHaveTheirRange() {
        assertThrows(IllegalArgumentException.class, () -> new Colour(256, 0, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, -1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, 0, 0, 1.1));
        assertThrows(IllegalArgumentException.class, () -> new Colour(0, 0, 0, Double.NaN));
    }

    static Colour colour(String css) {
        return Colour.parse(css).orElseThrow();
    }
}
