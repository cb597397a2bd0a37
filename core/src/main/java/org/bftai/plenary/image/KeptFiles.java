package org.bftai.plenary.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * What builds leave for those to come. A file is there as a whole or not at all, so any number of builds can share a folder.
 *
 * @param folder empty keeps nothing
 */
record KeptFiles(Optional<Path> folder) {
    /** Return what was kept by a name; empty where nothing was. */
    Optional<byte[]> find(String name) throws IOException {
        Optional<Path> file = folder.map(f -> f.resolve(name)).filter(Files::isRegularFile);
        byte[] bytes = file.isPresent() ? Files.readAllBytes(file.get()) : new byte[0];
        return Optional.of(bytes).filter(b -> b.length > 0);
    }

    void keep(String name, byte[] bytes) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            Path written = Files.createTempFile(folder.get(), "new-", "");
            try {
                Files.write(written, bytes);
                Files.move(written, folder.get().resolve(name), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (IOException e) {
            // What cannot be kept is made again by the next build.
        }
    }
}
