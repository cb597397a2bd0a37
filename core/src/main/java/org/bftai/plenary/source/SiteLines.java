package org.bftai.plenary.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Shows the lines of a site's files, also of those that are not UTF-8: the problem may be just that. Keeps the last file,
 * as problems are printed by path.
 */
public final class SiteLines implements SourceLines {
    private final SourceTree tree;
    private @Nullable String path;
    private List<String> lines = List.of();

    public SiteLines(SourceTree tree) {
        this.tree = tree;
    }

    @Override
    public synchronized Optional<String> line(Location location) {
        if (!location.path().equals(path)) {
            path = location.path();
            lines = tree.find(path).map(SiteLines::read).orElse(List.of());
        }
        boolean known = location.line() >= 1 && location.line() <= lines.size();
        return known ? Optional.of(lines.get(location.line() - 1)) : Optional.empty();
    }

    private static List<String> read(SourceFile file) {
        if (file.size() > TextReader.MOST_BYTES) {
            return List.of();
        }
        try {
            String text = new String(Files.readAllBytes(file.file()), StandardCharsets.UTF_8);
            return List.of(TextReader.normalised(text).split("\n", -1));
        } catch (IOException e) {
            return List.of();
        }
    }
}
