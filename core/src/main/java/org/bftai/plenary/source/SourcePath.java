package org.bftai.plenary.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a file lies in the site: relative to its folder, {@code /} between names, no {@code .} or {@code ..}, compared by
 * code unit so that every system sorts alike.
 *
 * @param value such as {@code news/first.md}; never empty
 */
public record SourcePath(String value) implements Comparable<SourcePath> {
    public SourcePath {
        if (value.isEmpty() || value.startsWith("/") || value.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("not a path in a site: '" + value + "'");
        }
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
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
