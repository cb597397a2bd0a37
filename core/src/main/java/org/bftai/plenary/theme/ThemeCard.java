package org.bftai.plenary.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the pictures look that are drawn for a site, its social card and its icon; CSS colours as the theme writes them.
 *
 * @param ground opaque
 * @param text of the title
 * @param accent of the figure and of the date; empty takes that of the option {@code accent}, else the text's
 * @param figure what the card's words stand by
 */
public record ThemeCard(String ground, String text, Optional<String> accent, Figure figure) {
    /** That of themes that declare no colours at all. */
    public static final ThemeCard NIGHT = new ThemeCard("#0b1220", "#fff", Optional.of("#f2a541"), Figure.RULE);

    /** The one thing on a card that is not text. */
    public enum Figure {
        /** A line across the card, and half a disc on it; the title stands low. */
        SUN,
        /** A broad bar along the foot of the card. */
        BAR,
        /** A double rule over the title. */
        RULE;

        /** Return the word that {@code theme.yml} uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> words() {
            return Arrays.stream(values()).map(Figure::word).toList();
        }
    }
}
