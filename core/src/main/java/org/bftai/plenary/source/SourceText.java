package org.bftai.plenary.source;

import org.bftai.plenary.diagnostic.Location;

/**
 * The text of a file: valid UTF-8, without a byte order mark, line ends as {@code \n}.
 *
 * @param path what places in it are named by
 * @param text the whole text
 */
public record SourceText(String path, String text) {
    /** Return the place of an offset into the text. */
    public Location at(int offset, int length) {
        int line = 1;
        int start = 0;
        for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
            line++;
            start = i + 1;
        }
        return new Location(path, line, offset - start + 1, Math.max(1, length));
    }
}
