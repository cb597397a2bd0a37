package org.bftai.plenary.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Variants that were made before, by what they are made from. A file is there as a whole or not at all, so any number of
 * builds can share a folder.
 *
 * @param folder empty keeps nothing
 */
record VariantCache(Optional<Path> folder) {
    /** Return all files of the variants; empty where one of them is missing. */
    Optional<MadeVariants> find(Variants variants) throws IOException {
        SortedMap<Integer, byte[]> kept = new TreeMap<>();
        for (int width : variants.widths()) {
            Optional<Path> file =
                    folder.map(f -> f.resolve(name(variants, width))).filter(Files::isRegularFile);
            byte[] bytes = file.isPresent() ? Files.readAllBytes(file.get()) : new byte[0];
            if (bytes.length == 0) {
                return Optional.empty();
            }
            kept.put(width, bytes);
        }
        return Optional.of(new MadeVariants(variants, kept));
    }

    void keep(MadeVariants made) {
        made.files().forEach((width, bytes) -> keep(made.variants(), width, bytes));
    }

    private void keep(Variants variants, int width, byte[] bytes) {
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
