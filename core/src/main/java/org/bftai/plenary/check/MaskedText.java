package org.bftai.plenary.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bftai.plenary.source.TextRange;

/**
 * A text whose expressions are hidden, without moving anything: readers see what they print, which is right.
 *
 * @param text as long as what was written
 * @param hidden where expressions are, with what they say
 */
record MaskedText(String text, List<Hidden> hidden) {
    record Hidden(TextRange range, String says) {}

    private static final Pattern EXPRESSION = Pattern.compile("\\{\\{[^\\n{}]*+\\}\\}|\\{%[^\\n%]*+%\\}");

    /** Something that is no blank to Markdown, and no word to readers. */
    private static final String NOTHING = "\uFFFC";

    static MaskedText of(String written) {
        if (written.indexOf('{') < 0) {
            return new MaskedText(written, List.of());
        }
        List<Hidden> hidden = new ArrayList<>();
        Matcher matcher = EXPRESSION.matcher(written);
        String text = matcher.replaceAll(expression -> {
            TextRange range = new TextRange(expression.start(), expression.end());
            hidden.add(new Hidden(range, expression.group()));
            return NOTHING.repeat(expression.end() - expression.start());
        });
        return new MaskedText(text, List.copyOf(hidden));
    }

    /** Return whether a part of the text prints a date. */
    boolean shows(String id, TextRange part) {
        Pattern date = Pattern.compile("\\bdates\\." + Pattern.quote(id) + "(?![\\w-])");
        return hidden.stream()
                .filter(h -> part.start() - 1 <= h.range().start() && h.range().end() <= part.end() + 1)
                .anyMatch(h -> date.matcher(h.says()).find());
    }

    /** Return whether something in the text prints dates with their zones. */
    boolean showsZone() {
        return hidden.stream()
                .anyMatch(h -> h.says().matches("(?s)\\{%\\s*include\\s+dates\\b.*|.*\\bdates\\.\\S+\\.full\\b.*"));
    }
}
