package org.bftai.plenary.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeOptionTest {
    private static ThemeOption option(String type) {
        ThemeOption.Type named = Arrays.stream(ThemeOption.Type.values())
                .filter(t -> t.word().equals(type))
                .findFirst()
                .orElseThrow();
        return new ThemeOption("x", named, Optional.empty(), List.of("tall", "low"), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            text     | anything {at} all;
            boolean  | true
            boolean  | No
            choice   | low
            colour   | #0a5
            colour   | rgb(0 170 85 / 50%)
            colour   | RebeccaPurple
            length   | 0
            length   | .375rem
            length   | 1.5em
            length   | -2px
            length   | 50%
            position | 50% 40%
            position | center
            position | right 10px bottom 5%
            image    | /assets/logo.svg
            """)
    void valuesThatFit(String type, String value) {
        assertEquals(Optional.empty(), option(type).problem(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            boolean  | perhaps         | is not true or false
            choice   | Tall            | is not one of tall, low
            colour   | greenish        | is not a colour
            colour   | red;}*{}        | is not a colour
            length   | 3               | is not a length, such as 1.5rem
            length   | 3 px            | is not a length, such as 1.5rem
            length   | 1rem;color:red  | is not a length, such as 1.5rem
            length   | calc(1px + 2px) | is not a length, such as 1.5rem
            position | middle          | is not a position, such as 50% 40% or top left
            position | top}body{x:y    | is not a position, such as 50% 40% or top left
            position | 1px 2px 3px 4px 5px | is not a position, such as 50% 40% or top left
            image    | ''              | is not the path of a picture
            """)
    void valuesThatDoNot(String type, String value, String problem) {
        assertEquals(Optional.of(problem), option(type).problem(value));
    }

    @Test
    void yesHasThreeNames() {
        assertTrue(ThemeOption.isYes("true") && ThemeOption.isYes("Yes") && ThemeOption.isYes("ON"));
        assertFalse(ThemeOption.isYes("false") || ThemeOption.isYes("no") || ThemeOption.isYes("1"));
    }
}
