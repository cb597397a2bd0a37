package org.bftai.plenary.edit.succession;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Keeps parts of a text out of the way of rules: each is one character meanwhile that the text does not have. */
final class Shelter {
    /** Where Unicode has characters for private use: no blank to Markdown, and no word to readers. */
    private static final int FIRST = 0xE000;

    private static final int LAST = 0xF8FF;

    private final Deque<Character> free = new ArrayDeque<>();
    private final Map<Character, String> kept = new HashMap<>();

    /**
     * Make a shelter.
     *
     * @param text from which parts will be taken in
     */
    Shelter(String text) {
        boolean[] used = new boolean[LAST + 1 - FIRST];
        text.chars().filter(c -> c >= FIRST && c <= LAST).forEach(c -> used[c - FIRST] = true);
        IntStream.rangeClosed(FIRST, LAST).filter(c -> !used[c - FIRST]).forEach(c -> free.add((char) c));
    }

    /** Take a part in; once all characters are used, it stays where it is. */
    String keep(String part) {
        if (part.isEmpty() || free.isEmpty()) {
            return part;
        }
        char stand = free.remove();
        kept.put(stand, part);
        return "" + stand;
    }

    /** Take in every part of a text that a pattern finds. */
    String keep(String text, Pattern pattern) {
        return pattern.matcher(text).replaceAll(m -> Matcher.quoteReplacement(keep(m.group())));
    }

    /** Put everything back, also what was taken in inside another part. */
    String restore(String text) {
        String restored = text;
        while (restored.chars().anyMatch(c -> kept.containsKey((char) c))) {
            StringBuilder whole = new StringBuilder();
            restored.chars().forEach(c -> whole.append(kept.getOrDefault((char) c, "" + (char) c)));
            restored = whole.toString();
        }
        return restored;
    }
}
