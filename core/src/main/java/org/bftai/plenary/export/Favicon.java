package org.bftai.plenary.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** An icon for browser tabs, drawn from a title's initials: SVG, legible on light and dark bars. */
public final class Favicon {
    private Favicon() {}

    /** Return the icon of a title such as {@code BFT-AI 2025}. */
    public static String of(String title) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
                <rect width="64" height="64" rx="12" fill="#0b1220"/>
                <path d="M8 44a24 24 0 0 1 48 0z" fill="#f2a541" opacity=".9"/>
                <rect y="44" width="64" height="3" fill="#f2a541"/>
                <text x="32" y="37" font-family="Arial,Helvetica,sans-serif" font-weight="700" font-size="26" \
                text-anchor="middle" fill="#fff" stroke="#0b1220" stroke-width="5" paint-order="stroke">%s</text>
                </svg>
                """.formatted(Markup.escape(initials(title)));
    }

    /** Return at most two letters: those of an acronym's first word, else the first letters of words. */
    static String initials(String title) {
        String[] words = title.strip().split("[\\s\\p{Pd}_/.:,]+");
        String first = words[0];
        String letters = first.length() > 1 && first.equals(first.toUpperCase(Locale.ROOT)) && words.length == 1
                ? first.codePoints().limit(2).mapToObj(Character::toString).collect(Collectors.joining())
                : Arrays.stream(words)
                        .filter(w -> !w.isEmpty() && Character.isLetter(w.codePointAt(0)))
                        .limit(2)
                        .map(w -> Character.toString(w.codePointAt(0)))
                        .collect(Collectors.joining());
        return letters.toUpperCase(Locale.ROOT);
    }
}
