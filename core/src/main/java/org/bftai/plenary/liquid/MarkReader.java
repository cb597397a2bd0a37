package org.bftai.plenary.liquid;

import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.source.LineStarts;
import org.bftai.plenary.source.PlaceMark;

/** Takes the marks out of what was rendered and tells where each line of it comes from. */
final class MarkReader {
    private final String rendered;
    private final LineStarts source;
    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private int line = 1;
    private int lineStart;
    private boolean literal;
    private int offset;
    private int left;

    /**
     * @param rendered with marks
     * @param source the text the marks speak of
     */
    MarkReader(String rendered, LineStarts source) {
        this.rendered = rendered;
        this.source = source;
    }

    Expanded read(List<Included> includes) {
        int i = 0;
        while (i < rendered.length()) {
            char c = rendered.charAt(i);
            if (c == Marks.LITERAL || c == Marks.PRINTED) {
                int between = rendered.indexOf(Marks.BETWEEN, i);
                literal = c == Marks.LITERAL;
                offset = Marks.number(rendered, i + 1);
                left = Marks.number(rendered, between + 1);
                i = rendered.indexOf(Marks.END, between) + 1;
                begin();
            } else {
                i = copy(i);
            }
        }
        return new Expanded(text.toString(), runs, includes);
    }

    /** Copy what stands there up to the end of the line or the next mark; return where to go on. */
    private int copy(int from) {
        int to = from;
        boolean ends = false;
        while (to < rendered.length() && !ends && !isPlace(rendered.charAt(to))) {
            ends = rendered.charAt(to) == '\n';
            to++;
        }
        int length = to - from - (ends ? 1 : 0);
        extend(text.length() - lineStart + 1, literal ? Math.min(left, length) : length);
        text.append(rendered, from, to);
        if (literal) {
            int taken = Math.min(left, to - from);
            offset += taken;
            left -= taken;
        }
        if (ends) {
            line++;
            lineStart = text.length();
            begin();
        }
        return to;
    }

    private void begin() {
        if (!literal || left > 0) {
            int length = literal ? 1 : left;
            runs.add(new Run(line, text.length() - lineStart + 1, 0, source.mark(offset, offset + length), literal));
        }
    }

    /** Lengthen the last run if it reaches up to that column of the line under way. */
    private void extend(int column, int by) {
        Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && by > 0 && last.line() == line && last.column() + last.length() == column) {
            int length = last.length() + by;
            PlaceMark from = last.source();
            PlaceMark whole = last.literal() ? new PlaceMark(from.line(), from.column(), length) : from;
            runs.set(runs.size() - 1, new Run(line, last.column(), length, whole, last.literal()));
        }
    }

    private static boolean isPlace(char c) {
        return c == Marks.LITERAL || c == Marks.PRINTED;
    }
}
