package org.bftai.plenary.output;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a built site as values. Two trees are equal if all files hold the same.
 *
 * @param files by path, such as {@code cfp/index.html}
 */
public record OutputTree(SortedMap<String, Kept> files) {
    public OutputTree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * What a file holds.
     *
     * @param content read already, unless the file is large
     * @param version is another one where the content is: a hash, or of a large file its size, time and place
     */
    public record Kept(Content content, String version) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Kept kept && version.equals(kept.version);
        }

        @Override
        public int hashCode() {
            return version.hashCode();
        }
    }

    /** Find a file by its path. */
    public Optional<Kept> find(String path) {
        return Optional.ofNullable(files.get(path));
    }
}
