package org.bftai.plenary;

import static org.bftai.plenary.diagnostic.DiagnosticCode.SITE_MISSING;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;

/** Finds the site in a project. */
public final class SiteFolder {
    private static final List<String> MARKS = List.of("site.yml", "_config.yml", "index.md");

    private SiteFolder() {}

    /** Return {@code src/site} below the folder if that is a site, else the folder itself if it is one. */
    public static Optional<Path> below(Path folder) {
        return List.of(folder.resolve("src").resolve("site"), folder).stream()
                .filter(SiteFolder::isSite)
                .findFirst();
    }

    /** Return whether a folder is no site, and report that. */
    static boolean reportMissing(Path folder, DiagnosticSink sink) {
        boolean missing = !isSite(folder);
        if (!Files.exists(folder)) {
            sink.report(
                    SITE_MISSING,
                    Location.of(folder.toString()),
                    "there is no such folder",
                    "write -Dplenary.siteDirectory with the folder that has index.md or site.yml");
        } else if (missing) {
            sink.report(
                    SITE_MISSING,
                    Location.of(folder.toString()),
                    "there is no site here",
                    "put an index.md or a site.yml into the folder");
        }
        return missing;
    }

    /** Return whether a folder is a site. */
    static boolean isSite(Path folder) {
        return MARKS.stream().anyMatch(mark -> Files.isRegularFile(folder.resolve(mark)));
    }
}
