package org.bftai.plenary.edit;

import java.util.List;

/**
 * What is done to the pages of a site.
 *
 * @param changes files, by path
 * @param lines what changes in them, by place
 * @param left dates that stay as they are, for their authors to look at
 */
public record PageEdits(List<ChangedSource> changes, List<ChangedLine> lines, List<WrittenDate> left) {
    public PageEdits {
        changes = List.copyOf(changes);
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }

    /**
     * A line of a page.
     *
     * @param number 1-based
     */
    public record ChangedLine(String path, int number, String before, String after) {}
}
