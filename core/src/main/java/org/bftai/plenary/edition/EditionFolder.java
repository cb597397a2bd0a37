package org.bftai.plenary.edition;

import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Return whether files are stored and nothing says what they are: the lock is gone, or was not written yet. */
    public boolean lacksLock() {
        return !isFrozen() && Files.isDirectory(stored());
    }

    /** Return where the files of the edition lie once it is frozen. */
    Path stored() {
        return tree.root().resolve(edition.sources()).resolve(FROZEN);
    }
}
