package org.bftai.plenary.theme;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A theme as a value; nothing of it was ever run.
 *
 * @param descriptor what it says of itself
 * @param files everything beside its descriptor: layouts, includes, assets, strings
 * @param words its interface's words, read from its strings
 */
public record Theme(ThemeDescriptor descriptor, SortedMap<String, ThemeFile> files, Words words) {
    public Theme {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public String name() {
        return descriptor.name();
    }
}
