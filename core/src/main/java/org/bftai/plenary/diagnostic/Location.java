package org.bftai.plenary.diagnostic;

/**
 * A place in a file, or what else a problem is about.
 *
 * @param path the file, relative to the site's folder, with {@code /}. It need not be there: a problem may be that it is
 *     missing, or that nothing can be written to it. What else it may be: {@code theme-name:path}, a file of a theme that
 *     lies elsewhere; an absolute path, such as that of the folder that is written to; and the name of a parameter as it
 *     is typed, such as {@code year} or {@code plenary.url}
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
