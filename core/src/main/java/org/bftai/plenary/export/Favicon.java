package org.bftai.plenary.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An icon for browser tabs, drawn from a title's initials: SVG, legible on light and dark bars. */
final class Favicon {
    private Favicon() {}

    /** Return the icon of a title such as {@code BFT-AI 2025}. */
    static String of(String title, CardColours colours) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
                <rect width="64" height="64" rx="12" fill="%1$s"/>
                <path d="M8 44a24 24 0 0 1 48 0z" fill="%2$s" opacity=".9"/>
                <rect y="44" width="64" height="3" fill="%2$s"/>
                <text x="32" y="37" font-family="Arial,Helvetica,sans-serif" font-weight="700" font-size="26" \
                text-anchor="middle" fill="%3$s" stroke="%1$s" stroke-width="5" paint-order="stroke">%4$s</text>
                </svg>
                """.formatted(colours.ground(), colours.accent(), colours.text(), Markup.escape(initials(title)));
    }

    /** Return at most two letters: those of an acronym that stands alone, else the first ones of words. */
    static String initials(String title) {
        List<String> words = Arrays.stream(title.split("[\\s\\p{Pd}_/.:,]+"))
                .map(word -> word.replaceAll("[^\\p{L}\\p{M}]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return start(title.replaceAll("[^\\p{Nd}]", ""), 2);
        }
        String first = words.get(0);
        boolean acronym = words.size() == 1 && first.equals(first.toUpperCase(Locale.ROOT));
        String letters = acronym
                ? start(first, 2)
                : words.stream().limit(2).map(word -> start(word, 1)).collect(Collectors.joining());
        return letters.toUpperCase(Locale.ROOT);
    }

    private static String start(String word, int letters) {
        return word.substring(0, word.offsetByCodePoints(0, Math.min(letters, word.codePointCount(0, word.length()))));
    }
}
