package org.bftai.plenary.check;

import static org.bftai.plenary.diagnostic.DiagnosticCode.FILE_LARGE;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.bftai.plenary.config.SiteConfigReader;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.bftai.plenary.model.Asset;
import org.bftai.plenary.model.Site;
import org.bftai.plenary.output.Content;

/** Finds files that are slow to load, and sites that are slow to build, to store and to move. */
final class LargeFiles {
    private static final long MEBIBYTE = 1 << 20;
    private static final long FILE = 5 * MEBIBYTE;
    private static final long ALL = 200 * MEBIBYTE;

    private final Site site;
    private final DiagnosticSink sink;

    LargeFiles(Site site, DiagnosticSink sink) {
        this.site = site;
        this.sink = sink;
    }

    /** Report files over 5 MiB, and a site whose files have more than 200 MiB together. */
    void check() {
        List<Asset> files = site.ownFiles();
        files.stream().filter(f -> size(f) > FILE).forEach(this::report);
        long all = files.stream().mapToLong(LargeFiles::size).sum();
        if (all > ALL) {
            sink.report(
                    FILE_LARGE,
                    Location.of(site.config().own() ? SiteConfigReader.FILE : "index.md"),
                    "the files of the site have " + mebibytes(all)
                            + " together, more than the 200 MiB that are easy to keep",
                    "let videos and data live in an archive, and link to them");
        }
    }

    private void report(Asset file) {
        sink.report(
                FILE_LARGE,
                Location.of(file.origin()),
                "the file has " + mebibytes(size(file)) + ", more than 5 MiB",
                "save pictures smaller, or let the file live in an archive, and link to it");
    }

    private static String mebibytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", (double) bytes / MEBIBYTE);
    }

    private static long size(Asset asset) {
        try {
            return asset.content() instanceof Content.Copy copy ? Files.size(copy.file()) : 0;
        } catch (IOException e) {
            // Whoever publishes it says why.
            return 0;
        }
    }
}
