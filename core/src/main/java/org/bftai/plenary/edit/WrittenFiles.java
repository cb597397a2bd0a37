package org.bftai.plenary.edit;

import java.util.List;

/**
 * How far the writing of several files came.
 *
 * @param changed paths of those that hold what they are to hold
 * @param left paths of those that hold what they held
 */
public record WrittenFiles(List<String> changed, List<String> left) {
    public WrittenFiles {
        changed = List.copyOf(changed);
        left = List.copyOf(left);
    }

    /** Return whether all was written. */
    public boolean complete() {
        return left.isEmpty();
    }
}
