package org.bftai.plenary.image;

import java.util.SortedMap;

/**
 * Variants of a picture that were made.
 *
 * @param files by width
 */
public record MadeVariants(Variants variants, SortedMap<Integer, byte[]> files) {
    /** Return whether each file is smaller than the one of the same width that would be loaded in its place. */
    boolean isSmallerThan(MadeVariants others, long original) {
        return files.entrySet().stream().allMatch(file -> {
            byte[] other = others.files().get(file.getKey());
            return file.getValue().length < (other == null ? original : other.length);
        });
    }
}
