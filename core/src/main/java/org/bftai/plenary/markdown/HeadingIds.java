package org.bftai.plenary.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;

/**
 * Ids of headings as GitHub Pages makes them (kramdown with kramdown-parser-gfm), so that old links to a heading hold.
 * One rule more: no id twice on a page.
 */
final class HeadingIds {
    private final Map<String, Integer> generated = new HashMap<>();
    private final Set<String> taken;

    /**
     * @param taken ids that authors gave in raw HTML, or that stand outside the body
     */
    HeadingIds(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** Return the id of the next heading of the page; nothing for the first one of which nothing remains. */
    Optional<String> next(Heading heading) {
        String base = base(VisibleText.ForId.of(heading));
        String id = again(base);
        while (taken.contains(id)) {
            id = again(base);
        }
        taken.add(id);
        return Optional.of(id).filter(i -> !i.isEmpty());
    }

    private String again(String base) {
        int earlier = generated.merge(base, 1, Integer::sum) - 1;
        return earlier == 0 ? base : base + "-" + earlier;
    }

    static String base(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder kept = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int point = lower.codePointAt(at);
            if (point == ' ' || point == '\t') {
                kept.append('-');
            } else if (point == '-' || isOfWord(point)) {
                kept.appendCodePoint(point);
            }
        }
        return kept.toString();
    }

    /** Return whether a character is in Ruby's {@code \p{Word}}. */
    private static boolean isOfWord(int point) {
        int type = Character.getType(point);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
        return Character.isAlphabetic(point)
                || Character.isDigit(point)
                || mark
                || type == Character.CONNECTOR_PUNCTUATION;
    }
}
