package org.bftai.plenary.liquid;

import java.util.Arrays;
import org.bftai.plenary.source.PlaceMark;

/** Where the lines of a text begin. */
final class Lines {
    private final int length;
    private final int[] starts;

    Lines(String text) {
        length = text.length();
        int[] found = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = i + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /** Return the place of a stretch of the text, cut at the end of its first line. */
    PlaceMark mark(int start, int end) {
        int found = Arrays.binarySearch(starts, start);
        int line = found >= 0 ? found : -found - 2;
        int last = line + 1 < starts.length ? starts[line + 1] - 1 : length;
        return new PlaceMark(line + 1, start - starts[line] + 1, Math.max(1, Math.min(end, last) - start));
    }
}
