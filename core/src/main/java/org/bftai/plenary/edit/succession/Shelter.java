package org.bftai.plenary.edit.succession;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps parts of a text out of the way of rules: each is one character meanwhile that no text has. */
final class Shelter {
    /** Where Unicode has characters for private use: no blank to Markdown, and no word to readers. */
    private static final int FIRST = 0xE000;

    private static final int LAST = 0xF8FF;

    private final List<String> kept = new ArrayList<>();

    /** Return whether a text can be sheltered at all. */
    static boolean suits(String text) {
        return text.chars().noneMatch(c -> c >= FIRST && c <= LAST);
    }

    /** Take a part in; once all characters are used, it stays where it is. */
    String keep(String part) {
        if (part.isEmpty() || FIRST + kept.size() > LAST) {
            return part;
        }
        kept.add(part);
        return "" + (char) (FIRST + kept.size() - 1);
    }

    /** Take in every part of a text that a pattern finds. */
    String keep(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(keep(m.group())));
    }

    /** Put everything back, also what was taken in inside another part. */
    String restore(String text) {
        String restored = text;
        while (restored.chars().anyMatch(this::isOurs)) {
            StringBuilder whole = new StringBuilder();
            restored.chars().forEach(c -> whole.append(isOurs(c) ? kept.get(c - FIRST) : "" + (char) c));
            restored = whole.toString();
        }
        return restored;
    }

    private boolean isOurs(int c) {
        return c >= FIRST && c < FIRST + kept.size();
    }
}
