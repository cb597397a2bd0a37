package org.bftai.plenary.edition;

import org.bftai.plenary.source.SourceTree;

/**
 * The folder of an edition.
 *
 * @param tree its files, and those of the series that it shows too
 */
public record EditionFolder(Edition edition, SourceTree tree) {
    /** Says of a frozen edition what its files are. */
    public static final String LOCK = "edition.lock";

    /** The files of a frozen edition, as they are published. */
    public static final String FROZEN = "frozen";

    /** Return whether the edition is published as it was stored. */
    public boolean isFrozen() {
        return tree.find(LOCK).isPresent();
    }
}
