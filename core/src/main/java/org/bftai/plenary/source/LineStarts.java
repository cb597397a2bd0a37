package org.bftai.plenary.source;

import java.util.Arrays;

/** Where the lines of a text begin and end; 0-based. */
public final class LineStarts {
    private final int length;
    private final int[] starts;

    public LineStarts(String text) {
        this.length = text.length();
        this.starts = starts(text);
    }

    private static int[] starts(String text) {
        int[] found = new int[64];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = i + 1;
        }
        return Arrays.copyOf(found, count);
    }

    /** Return how many lines there are. */
    public int count() {
        return starts.length;
    }

    /** Return the line that an offset is in. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Return the offset of the first character of a line. */
    public int start(int line) {
        return starts[line];
    }

    /** Return the offset of the line feed that ends a line, or the length of the text. */
    public int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : length;
    }

    /** Return the place of a stretch of the text, cut at the end of its first line. */
    public PlaceMark mark(int from, int to) {
        int line = line(from);
        return new PlaceMark(line + 1, from - start(line) + 1, Math.max(1, Math.min(to, end(line)) - from));
    }
}
