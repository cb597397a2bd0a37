package org.bftai.plenary.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Variants that were made before, by what they are made from. A file is there as a whole or not at all, so any number of
 * builds can share a folder.
 *
 * @param folder empty keeps nothing
 */
record VariantCache(Optional<Path> folder) {
    Optional<byte[]> find(Variants variants, int width) throws IOException {
        Optional<Path> kept = folder.map(f -> f.resolve(name(variants, width))).filter(Files::isRegularFile);
        return kept.isPresent()
                ? Optional.of(Files.readAllBytes(kept.get())).filter(bytes -> bytes.length > 0)
                : Optional.empty();
    }

    void keep(Variants variants, int width, byte[] bytes) {
        if (folder.isEmpty()) {
            return;
        }
        try {
            Files.createDirectories(folder.get());
            Path written = Files.createTempFile(folder.get(), "new-", "");
            Files.write(written, bytes);
            Files.move(written, folder.get().resolve(name(variants, width)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // What cannot be kept is made again by the next build.
        }
    }

    private static String name(Variants variants, int width) {
        return variants.fingerprint() + "-" + width + "." + variants.encoding().extension();
    }
}
