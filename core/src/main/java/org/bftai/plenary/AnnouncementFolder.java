package org.bftai.plenary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.bftai.plenary.export.Announcement;
import org.bftai.plenary.export.Announcements;

/** Writes texts for organisers into a folder of theirs: nothing in it is touched but files of those names. */
final class AnnouncementFolder {
    private AnnouncementFolder() {}

    /** Write what has changed; a text that there is no longer goes, so that nobody sends it. */
    static void write(Path folder, List<Announcement> announcements) {
        try {
            if (!announcements.isEmpty()) {
                Files.createDirectories(folder);
            }
            for (String file : Announcements.FILES) {
                if (announcements.stream().noneMatch(a -> a.file().equals(file))) {
                    Files.deleteIfExists(folder.resolve(file));
                }
            }
            for (Announcement announcement : announcements) {
                put(folder, announcement);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Write one text and leave the others alone; return its file. */
    static Path write(Path folder, Announcement announcement) {
        try {
            Files.createDirectories(folder);
            return put(folder, announcement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path put(Path folder, Announcement announcement) throws IOException {
        Path file = folder.resolve(announcement.file());
        byte[] text = announcement.text().getBytes(StandardCharsets.UTF_8);
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), text)) {
            Files.write(file, text);
        }
        return file;
    }
}
