package org.bftai.plenary.content;

import java.util.List;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.source.LineStarts;
import org.bftai.plenary.source.PlaceMark;
import org.bftai.plenary.source.TextRange;

/**
 * The text of a page after its front matter, mended, with a way back to the places of the file.
 *
 * @param path the file
 * @param offset lines of the file before the text
 * @param text Markdown
 * @param shifts where mended text is shorter than what it replaced, by line and column of the text
 */
public record Body(String path, int offset, String text, List<Shift> shifts) {
    public Body {
        shifts = List.copyOf(shifts);
    }

    /**
     * A place from which on a line's columns differ from the file's.
     *
     * @param line 1-based, in the text
     * @param column 1-based, in the text: the first column behind the mended run
     * @param by how many columns the file is ahead, over those of earlier shifts of the line
     */
    public record Shift(int line, int column, int by) {}

    /** Return the place in the file of a place in the text. */
    public Location at(PlaceMark mark) {
        int start = column(mark.line(), mark.column());
        int end = column(mark.line(), mark.column() + mark.length());
        return new Location(path, offset + mark.line(), start, end - start);
    }

    /** Return the place in the file of a stretch of the text, cut at the end of its first line. */
    public Location at(TextRange range) {
        return at(new LineStarts(text).mark(range.start(), range.end()));
    }

    private int column(int line, int inText) {
        int column = inText;
        for (Shift shift : shifts) {
            if (shift.line() == line && shift.column() <= inText) {
                column += shift.by();
            }
        }
        return column;
    }
}
