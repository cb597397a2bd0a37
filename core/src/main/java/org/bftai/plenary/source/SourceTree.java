package org.bftai.plenary.source;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The files of a site that may matter to it, sorted by path.
 *
 * @param root the site's folder
 * @param files content, assets, layouts and settings; nothing that {@link NeverContent} covers
 */
public record SourceTree(Path root, List<SourceFile> files) {
    public SourceTree {
        files = files.stream().sorted(Comparator.comparing(SourceFile::path)).toList();
    }

    /** Return the files that do not lie in that folder. */
    public SourceTree without(Path folder) {
        return new SourceTree(
                root, files.stream().filter(f -> !f.file().startsWith(folder)).toList());
    }

    /** Find the file that lies there in the folder of the whole site. */
    public Optional<SourceFile> placed(String place) {
        return files.stream().filter(f -> f.path().place().equals(place)).findFirst();
    }

    /** Find the file of that path. */
    public Optional<SourceFile> find(String path) {
        int low = 0;
        int high = files.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = files.get(middle).path().value().compareTo(path);
            if (order == 0) {
                return Optional.of(files.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }
}
