package org.bftai.plenary.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;

/** The first edition of the example, whose sources make a site of one edition. */
final class FirstEdition {
    private static final Path SOURCES = Sites.SERIES.resolve("editions").resolve("2025");
    private static final String URL = "url: https://bft-ai-2025.example/\n";

    private FirstEdition() {}

    /** Write its sources into a folder, and return that. */
    static Path in(Path folder) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path own = SOURCES.relativize(file);
                boolean stored = own.startsWith("frozen") || own.startsWith("edition.lock");
                if (!stored) {
                    Path copy = folder.resolve(own.toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            Path settings = folder.resolve("site.yml");
            Files.writeString(settings, URL + Files.readString(settings));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
