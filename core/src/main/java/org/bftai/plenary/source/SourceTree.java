package org.bftai.plenary.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files of a site that may matter to it, sorted by path.
 *
 * @param root the site's folder
 * @param files content, assets, layouts and settings; nothing that {@link SourceLoader} ignores
 */
public record SourceTree(Path root, List<SourceFile> files) {
    public SourceTree {
        files = List.copyOf(files);
    }

    /** Find the file of that path. */
    public Optional<SourceFile> find(String path) {
        return files.stream().filter(f -> f.path().value().equals(path)).findFirst();
    }
}
