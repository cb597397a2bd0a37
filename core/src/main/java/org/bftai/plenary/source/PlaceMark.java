package org.bftai.plenary.source;

import java.util.Optional;

/**
 * Carries a place through HTML: an attribute that the Markdown stage puts on elements and the HTML stage takes away.
 *
 * @param line 1-based, in the text that was given to the Markdown stage
 * @param column 1-based, in UTF-16 units
 * @param length how many units to underline; at least 1
 */
public record PlaceMark(int line, int column, int length) {
    /** The attribute's name. An author's own attribute of that name is lost. */
    public static final String ATTRIBUTE = "data-at";

    /** Read an attribute's value; empty where it is not one of ours. */
    public static Optional<PlaceMark> parse(String value) {
        String[] parts = value.split(":", -1);
        try {
            return parts.length != 3
                    ? Optional.empty()
                    : Optional.of(new PlaceMark(
                            Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Return the attribute's value. */
    public String value() {
        return line + ":" + column + ":" + length;
    }
}
