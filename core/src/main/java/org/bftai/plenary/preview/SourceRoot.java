package org.bftai.plenary.preview;

import java.nio.file.Path;
import java.util.Set;
import org.bftai.plenary.source.NeverContent;

/**
 * A folder whose files a site is made from.
 *
 * @param site whether it is the site's own, not that of a theme that lies elsewhere
 */
record SourceRoot(Path folder, boolean site) {
    /** What lies in the folder of a theme that is a project of its own. */
    private static final Set<String> BUILT = Set.of("target", "node_modules");

    /** Return whether nothing of a file or folder below is read. */
    boolean ignores(Path below) {
        Path relative = folder.relativize(below);
        if (site) {
            return NeverContent.covers(relative);
        }
        String name = relative.getFileName().toString();
        return name.startsWith(".") || BUILT.contains(name);
    }
}
