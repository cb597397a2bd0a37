package org.bftai.plenary.edition;

import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An edition that is published as it was stored.
 *
 * @param files where each lies on this machine, by path in the edition, such as {@code cfp/index.html}
 */
public record FrozenEdition(Edition edition, EditionLock lock, SortedMap<String, Path> files) {
    public FrozenEdition {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** Return where a file lies in the site's folder. */
    public String place(String file) {
        return edition.sources() + EditionFolder.FROZEN + "/" + file;
    }
}
