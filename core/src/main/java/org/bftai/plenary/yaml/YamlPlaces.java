package org.bftai.plenary.yaml;

import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.LineStarts;
import org.yaml.snakeyaml.error.Mark;

/**
 * Turns offsets into places of the file. SnakeYAML counts code points and takes U+0085 and U+2028 for line ends; places
 * count UTF-16 units and end lines at {@code \n} as editors do.
 */
final class YamlPlaces {
    private final String text;
    private final String path;
    private final int lineOffset;
    private final LineStarts lines;
    private final int[] units;

    YamlPlaces(String text, String path, int lineOffset) {
        this.text = text;
        this.path = path;
        this.lineOffset = lineOffset;
        this.lines = new LineStarts(text);
        this.units = units(text);
    }

    /** Index by code point, or nothing where every code point is one unit. */
    private static int[] units(String text) {
        int points = text.codePointCount(0, text.length());
        if (points == text.length()) {
            return new int[0];
        }
        int[] units = new int[points + 1];
        for (int i = 0, point = 0; i < text.length(); point++) {
            i += Character.charCount(text.codePointAt(i));
            units[point + 1] = i;
        }
        return units;
    }

    /** Return the offset into the text, in UTF-16 units. */
    int offset(Mark mark) {
        int point = mark.getIndex();
        return units.length == 0 ? Math.min(point, text.length()) : units[Math.min(point, units.length - 1)];
    }

    /** Return the offset of a place. */
    int offset(Location at) {
        return lines.start(at.line() - 1 - lineOffset) + at.column() - 1;
    }

    /** Return the place from one offset to another, cut at the end of its first line. */
    Location between(int start, int end) {
        int line = line(start);
        int stop = Math.min(end, lineEnd(start));
        while (stop > start && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return new Location(
                path, line + 1 + lineOffset, start - lines.start(line) + 1, Math.max(1, Math.max(start, stop) - start));
    }

    /** Return the place from an offset to the end of its line. */
    Location rest(int start) {
        return between(start, text.length());
    }

    boolean sameLine(int one, int other) {
        return line(one) == line(other);
    }

    int lineStart(int offset) {
        return lines.start(line(offset));
    }

    int lineEnd(int offset) {
        return lines.end(line(offset));
    }

    private int line(int offset) {
        return lines.line(offset);
    }

    String text() {
        return text;
    }
}
