package org.bftai.plenary.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.SourceLines;
import org.jspecify.annotations.Nullable;

/**
 * Shows the lines of a site's files, also of those that are not UTF-8: the problem may be just that. Keeps the last file,
 * as problems are printed by path.
 */
public final class SiteLines implements SourceLines {
    private final Path root;
    private @Nullable String path;
    private Optional<String> text = Optional.empty();
    private LineStarts lines = new LineStarts("");

    /**
     * Show the lines of a site.
     *
     * @param root its folder
     */
    public SiteLines(Path root) {
        this.root = root;
    }

    @Override
    public synchronized Optional<String> line(Location location) {
        if (!location.path().equals(path)) {
            path = location.path();
            text = read(path);
            lines = new LineStarts(text.orElse(""));
        }
        int line = location.line() - 1;
        boolean known = line >= 0 && line < lines.count();
        return text.filter(t -> known).map(t -> t.substring(lines.start(line), lines.end(line)));
    }

    /** A theme's file, which is named {@code theme:path}, is not the site's. */
    private Optional<String> read(String name) {
        if (name.indexOf(':') >= 0) {
            return Optional.empty();
        }
        try {
            Path file = root.resolve(name);
            if (!Files.isRegularFile(file) || Files.size(file) > TextReader.MOST_BYTES) {
                return Optional.empty();
            }
            return Optional.of(TextReader.normalised(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
