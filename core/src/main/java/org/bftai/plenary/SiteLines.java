package org.bftai.plenary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.diagnostic.SourceLines;

/** Lines of a site's files, for printing. Findings come by file, so the last one is kept. Not for several threads. */
final class SiteLines implements SourceLines {
    private final Path site;
    private String path = "";
    private List<String> lines = List.of();

    SiteLines(Path site) {
        this.site = site;
    }

    @Override
    public Optional<String> line(Location at) {
        if (!at.path().equals(path)) {
            path = at.path();
            lines = read();
        }
        return at.line() <= lines.size() ? Optional.of(lines.get(at.line() - 1)) : Optional.empty();
    }

    /** Themes' files are not the site's, and a file that is no text has no lines to show. */
    private List<String> read() {
        if (path.indexOf(':') >= 0) {
            return List.of();
        }
        try {
            String text = new String(Files.readAllBytes(site.resolve(path)), StandardCharsets.UTF_8);
            return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
