package org.bftai.plenary.liquid;

import org.bftai.plenary.source.PlaceMark;

/**
 * A stretch of one line of an expanded text and where it comes from.
 *
 * @param line in the expanded text, 1-based
 * @param column where it begins, 1-based, in UTF-16 units
 * @param length in UTF-16 units, 0 for an empty line
 * @param source the same stretch in the text as written, or the expression that printed it
 * @param literal whether it was written so, letter by letter
 */
public record Run(int line, int column, int length, PlaceMark source, boolean literal) {
    /** Return where a place is written that is in this run or, if nothing nearer is known, behind it. */
    PlaceMark origin(PlaceMark place) {
        if (!literal) {
            return source;
        }
        int into = place.line() == line ? Math.min(place.column() - column, length) : length;
        int rest = Math.max(1, length - into);
        return new PlaceMark(source.line(), source.column() + into, Math.min(place.length(), rest));
    }
}
