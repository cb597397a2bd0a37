package org.bftai.plenary.markdown;

import java.util.Arrays;

/** Where the lines of a text begin and end; 0-based. */
final class LineStarts {
    private final int length;
    private final int[] starts;

    LineStarts(String text) {
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

    int count() {
        return starts.length;
    }

    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    int start(int line) {
        return starts[line];
    }

    /** Return the offset of the line feed that ends a line, or the length of the text. */
    int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : length;
    }
}
