package org.bftai.plenary.diagnostic;

/**
 * A place in a file.
 *
 * @param path the file, relative to the site's folder, with {@code /}; a theme's file is {@code theme-name:path}
 * @param line 1-based; 0 means the whole file
 * @param column 1-based, in UTF-16 units of the file as it is on disk; 0 means the whole line
 * @param length how many units to underline; at least 1
 */
public record Location(String path, int line, int column, int length) implements Comparable<Location> {
    public Location {
        if (line < 0 || column < 0 || length < 1) {
            throw new IllegalArgumentException("not a place: " + path + ":" + line + ":" + column + "+" + length);
        }
    }

    /** A whole file. */
    public static Location of(String path) {
        return new Location(path, 0, 0, 1);
    }

    /** A single character. */
    public static Location of(String path, int line, int column) {
        return new Location(path, line, column, 1);
    }

    @Override
    public int compareTo(Location other) {
        int order = path.compareTo(other.path);
        order = order != 0 ? order : Integer.compare(line, other.line);
        order = order != 0 ? order : Integer.compare(column, other.column);
        return order != 0 ? order : Integer.compare(length, other.length);
    }

    /** Return {@code path:line:column}, without what is unknown. */
    @Override
    public String toString() {
        return line == 0 ? path : column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
