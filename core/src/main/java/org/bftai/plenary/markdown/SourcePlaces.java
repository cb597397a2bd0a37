package org.bftai.plenary.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.bftai.plenary.source.LineStarts;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.TextRange;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Finds nodes again in the text they were parsed from; not for several threads. */
final class SourcePlaces {
    private final String text;
    private @Nullable LineStarts starts;

    SourcePlaces(String text) {
        this.text = text;
    }

    /** Count the lines when they are asked for: most prose has its places without them. */
    private LineStarts starts() {
        LineStarts known = starts;
        if (known == null) {
            known = new LineStarts(text);
            starts = known;
        }
        return known;
    }

    /** Return where a node begins and ends; the nearest node around it that is known where it is not. */
    Optional<TextRange> range(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            List<SourceSpan> spans = at.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan last = spans.get(spans.size() - 1);
                return Optional.of(
                        new TextRange(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength()));
            }
        }
        return Optional.empty();
    }

    /** Return the mark of a node: of a link or image the place of its destination, if that follows its text. */
    Optional<PlaceMark> mark(Node node) {
        return range(node).map(range -> {
            boolean target = node instanceof Link || node instanceof Image;
            TextRange shown = target ? destination(node, range).orElse(range) : range;
            return mark(shown.start(), shown.end());
        });
    }

    /** Return the mark of a part of the text without the blanks around it, cut at the end of its first line. */
    PlaceMark mark(int from, int end) {
        int start = from;
        while (start < end - 1 && " \t".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        LineStarts starts = starts();
        int line = starts.line(start);
        int stop = Math.min(end, starts.end(line));
        return new PlaceMark(line + 1, start - starts.start(line) + 1, Math.max(1, stop - start));
    }

    private Optional<TextRange> destination(Node link, TextRange range) {
        if (text.charAt(range.start()) == '<') {
            return Optional.of(new TextRange(range.start() + 1, range.end() - 1));
        }
        if (!text.startsWith("[", range.start()) && !text.startsWith("![", range.start())) {
            return Optional.empty();
        }
        Node last = link.getLastChild();
        int bracket = last == null || last.getSourceSpans().isEmpty()
                ? text.indexOf(']', range.start())
                : range(last).map(TextRange::end).orElse(-1);
        if (bracket < 0 || !text.startsWith("](", bracket)) {
            return Optional.empty();
        }
        int start = bracket + 2;
        while (start < range.end() && " \t\n".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (text.startsWith("<", start)) {
            int close = text.indexOf('>', start);
            return Optional.of(new TextRange(start + 1, close < 0 ? range.end() : close));
        }
        int end = start;
        for (int depth = 0; end < range.end() && " \t\n".indexOf(text.charAt(end)) < 0; end++) {
            depth += text.charAt(end) == '(' ? 1 : text.charAt(end) == ')' ? -1 : 0;
            if (depth < 0) {
                break;
            }
        }
        return end > start ? Optional.of(new TextRange(start, end)) : Optional.empty();
    }

    /**
     * Return a function from offsets in the literal of raw HTML to offsets in the text. A block's lines are whole lines
     * of the text without what containers put before them, so they are counted from their ends; inline, the literal is
     * one tag.
     */
    IntUnaryOperator offsets(Node node, String literal) {
        int start = range(node).map(TextRange::start).orElse(0);
        if (node instanceof HtmlInline) {
            return at -> start + at;
        }
        LineStarts starts = starts();
        int first = starts.line(start);
        LineStarts lines = new LineStarts(literal);
        return at -> {
            int fromEnd = lines.end(lines.line(at)) - at;
            int line = Math.min(first + lines.line(at), starts.count() - 1);
            return Math.max(starts.start(line), starts.end(line) - fromEnd);
        };
    }
}
