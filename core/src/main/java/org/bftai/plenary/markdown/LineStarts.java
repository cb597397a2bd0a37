package org.bftai.plenary.markdown;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Where the lines of a text begin and end; 0-based. */
final class LineStarts {
    private final int length;
    private final int[] starts;

    LineStarts(String text) {
        this.length = text.length();
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
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
