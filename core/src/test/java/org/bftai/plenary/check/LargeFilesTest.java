package org.bftai.plenary.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bftai.plenary.testing.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeFilesTest {
    private static final long MEBIBYTE = 1 << 20;

    @Test
    void aFileOfMoreThanFiveMebibytesIsReported(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("index.md"), "# Home\n");
        file(site.resolve("fits.pdf"), 5 * MEBIBYTE);
        file(site.resolve("talk.mp4"), 5 * MEBIBYTE + 1024 * 1024 / 2);
        assertEquals("""
                talk.mp4: warning: the file has 5.5 MiB, more than 5 MiB [file-large]
                  hint: save pictures smaller, or let the file live in an archive, and link to it
                """, BuiltSite.of(site, Optional.empty()).printed());
    }

    @Test
    void manyFilesAreReportedTogether(@TempDir Path site) throws IOException {
        Files.writeString(site.resolve("index.md"), "# Home\n");
        for (int i = 0; i < 41; i++) {
            file(site.resolve(i + ".pdf"), 5 * MEBIBYTE);
        }
        assertEquals("""
                index.md: warning: the files of the site have 205.0 MiB together, more than the 200 MiB that are easy to keep [file-large]
                  hint: let videos and data live in an archive, and link to them
                """, BuiltSite.of(site, Optional.empty()).printed());
    }

    /** A file of zeros that takes no room on most disks. */
    private static void file(Path path, long size) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(size);
        }
    }
}
