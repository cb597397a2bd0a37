package org.bftai.plenary.source;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a file lies in the site: relative to its folder, {@code /} between names, no {@code .} or {@code ..}, compared by
 * code unit so that every system sorts alike. An edition is a site of its own in a folder of a larger one; what it shows
 * of the larger one, and does not have itself, begins with {@code ../}.
 *
 * @param base the folder of the edition in the folder of the whole site, as {@code editions/2026/}; empty for the whole
 * @param value such as {@code news/first.md}; never empty
 */
public record SourcePath(String base, String value) implements Comparable<SourcePath> {
    /** What a path above the edition begins with. */
    public static final String ABOVE = "../";

    private static final Comparator<SourcePath> ORDER =
            Comparator.comparing(SourcePath::value).thenComparing(SourcePath::base);

    public SourcePath {
        if (value.isEmpty() || value.startsWith("/") || value.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("not a path in a site: '" + value + "'");
        }
    }

    /** Make the path of a file in the folder of the whole site. */
    public SourcePath(String value) {
        this("", value);
    }

    /** Return where it lies in the folder of the whole site, for messages and for whoever edits it. */
    public String place() {
        return isAbove() ? value.substring(ABOVE.length()) : base + value;
    }

    /** Return whether it lies beside the editions, and not in one. */
    public boolean isAbove() {
        return value.startsWith(ABOVE);
    }

    /** Return the last name, such as {@code first.md}. */
    public String name() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /** Return the name without its last extension, such as {@code first}. */
    public String stem() {
        int dot = name().lastIndexOf('.');
        return dot <= 0 ? name() : name().substring(0, dot);
    }

    /** Return the last extension in lower case without the dot, or an empty string. */
    public String extension() {
        int dot = name().lastIndexOf('.');
        return dot <= 0 ? "" : name().substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Return the folder with a {@code /} at its end, or an empty string for the site's own folder. */
    public String folder() {
        return value.substring(0, value.lastIndexOf('/') + 1);
    }

    /** Return the day that the name begins with, as in {@code 2025-06-30-programme.md}. */
    public Optional<LocalDate> day() {
        return LeadingDay.of(name(), "-.");
    }

    public boolean isBelow(String folder) {
        return value.startsWith(folder + "/");
    }

    @Override
    public int compareTo(SourcePath other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return place();
    }
}
