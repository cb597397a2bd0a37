package org.bftai.plenary.liquid;

import java.util.Comparator;
import java.util.List;
import org.bftai.plenary.source.TextRange;

/** The ranges of a text that are code. */
final class Code {
    private final List<TextRange> ranges;

    Code(List<TextRange> ranges) {
        this.ranges = ranges.stream()
                .sorted(Comparator.comparingInt(TextRange::start))
                .toList();
    }

    boolean holds(int offset) {
        return end(offset) > offset;
    }

    /** Find the first {@code {{} or {@code {%} outside code; -1 if there is none. */
    int opening(String text, int from) {
        int at = text.indexOf('{', from);
        while (at >= 0 && at < text.length() - 1) {
            char next = text.charAt(at + 1);
            int end = next == '{' || next == '%' ? end(at) : at + 1;
            if (end == at) {
                return at;
            }
            at = text.indexOf('{', end);
        }
        return -1;
    }

    /** Return where the code ends that an offset is in, or the offset itself. */
    private int end(int offset) {
        int low = 0;
        int high = ranges.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranges.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? offset : Math.max(offset, ranges.get(low - 1).end());
    }
}
