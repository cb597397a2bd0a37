package org.bftai.plenary.prose;

import java.util.Optional;
import org.bftai.plenary.source.TextRange;

/**
 * What could stand in the place of a date, and would follow when it changes.
 *
 * @param id of the date that is meant
 * @param range where the date is written, in the source of the block, with its weekday and time
 * @param placeholder what says the same
 * @param sure whether a label beside it says which date is meant, and nothing of the sentence would be lost
 */
public record Rewrite(String id, TextRange range, String placeholder, boolean sure) {
    /**
     * Make the rewriting of a date.
     *
     * @param named whether a label says which date it is
     */
    static Rewrite of(KnownDate date, Literal literal, Reading reading, boolean named) {
        Optional<TextRange> weekday = literal.first().weekday().map(DateMention.Weekday::range);
        TextRange range = range(literal, reading.text());
        boolean whole = weekday.filter(w -> w.start() > literal.range().start()).isEmpty()
                && open(reading.text(), range.start(), range.end()) == 0;
        return new Rewrite(date.id(), reading.written(range), placeholder(date, literal), named && whole);
    }

    /** Return where a date is written in a text, with a weekday before it and a time behind it. */
    static TextRange range(Literal literal, String text) {
        TextRange days = literal.rangeWithTime();
        int start = literal.first()
                .weekday()
                .map(w -> Math.min(w.range().start(), days.start()))
                .orElse(days.start());
        return new TextRange(start, closed(text, start, days.end()));
    }

    /** Write the placeholder that says as much as a date: its year where it has one, its time where one follows. */
    static String placeholder(KnownDate date, Literal literal) {
        boolean time = literal.last().time().isPresent()
                && literal.rangeWithTime().end() > literal.range().end();
        String form = time ? ".full" : literal.year().isEmpty() ? ".short" : "";
        return "{{ dates." + date.id() + form + " }}";
    }

    /** Take the bracket that closes a zone in brackets with it. */
    private static int closed(String text, int start, int end) {
        boolean closes = open(text, start, end) == 1 && end < text.length() && text.charAt(end) == ')';
        return closes ? end + 1 : end;
    }

    private static int open(String text, int start, int end) {
        return text.substring(start, end)
                .chars()
                .map(c -> c == '(' ? 1 : c == ')' ? -1 : 0)
                .sum();
    }
}
