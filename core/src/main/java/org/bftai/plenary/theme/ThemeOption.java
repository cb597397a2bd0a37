package org.bftai.plenary.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A thing a theme lets the site decide.
 *
 * @param name one word; in templates {@code options.<name>}
 * @param type what values it takes
 * @param defaultValue used where the site says nothing; empty means there is no value then
 * @param values of a {@link Type#CHOICE}, in the theme's order; else empty
 * @param text one sentence for the site's author
 */
public record ThemeOption(String name, Type type, Optional<String> defaultValue, List<String> values, String text) {
    /** What values an option takes. */
    public enum Type {
        /** Any text. */
        TEXT("text"),
        /** Yes or no. */
        BOOLEAN("boolean"),
        /** One of the values the theme lists. */
        CHOICE("choice"),
        /** A colour as CSS writes it. */
        COLOUR("colour"),
        /** A length as CSS writes it, such as {@code .375rem}. */
        LENGTH("length"),
        /** A place in a picture as CSS writes it, such as {@code 50% 40%} or {@code top left}. */
        POSITION("position"),
        /** A picture of the site, such as {@code /assets/logo.svg}. */
        IMAGE("image");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        /** Return the word that {@code theme.yml} uses, in lower case. */
        public String word() {
            return word;
        }
    }

    public ThemeOption {
        values = List.copyOf(values);
    }

    /** Say what is wrong with a value, as the end of a sentence, such as {@code is not a colour}; empty if it fits. */
    public Optional<String> problem(String value) {
        return OptionValues.problem(this, value);
    }

    /** Return whether a value of a {@link Type#BOOLEAN} means yes. */
    public static boolean isYes(String value) {
        return OptionValues.YES.contains(value.toLowerCase(Locale.ROOT));
    }
}
