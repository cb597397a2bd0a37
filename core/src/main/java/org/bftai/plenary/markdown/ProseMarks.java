package org.bftai.plenary.markdown;

import java.util.ArrayList;
import java.util.List;
import org.bftai.plenary.source.TextRange;

/** Which parts of a block are marked, such as struck. Marks may nest, and may go on in the next block. */
final class ProseMarks {
    private final List<TextRange> ranges = new ArrayList<>();
    private int depth;
    private int from;

    void open(int at) {
        if (depth++ == 0) {
            from = at;
        }
    }

    void close(int at) {
        if (depth > 0 && --depth == 0) {
            add(at);
        }
    }

    int depth() {
        return depth;
    }

    /** Close marks until only so many are open. */
    void closeTo(int deep, int at) {
        while (depth > deep) {
            close(at);
        }
    }

    /** End the block: return its marks, without the blank that its text has lost at the end. */
    List<TextRange> end(int length) {
        if (depth > 0) {
            add(length);
            from = 0;
        }
        List<TextRange> found = new ArrayList<>();
        for (TextRange range : ranges) {
            if (range.start() < length) {
                found.add(new TextRange(range.start(), Math.min(range.end(), length)));
            }
        }
        ranges.clear();
        return found;
    }

    private void add(int end) {
        if (end > from) {
            ranges.add(new TextRange(from, end));
        }
    }
}
