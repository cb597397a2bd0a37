package org.bftai.plenary.edit.succession;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of an edition that is written.
 *
 * @param path in the edition's folder
 * @param text what it holds; empty for a copy
 * @param original what it is a copy of; empty for a text
 */
public record EditionFile(String path, Optional<String> text, Optional<Path> original) {
    static EditionFile of(String path, String text) {
        return new EditionFile(path, Optional.of(text), Optional.empty());
    }

    static EditionFile copy(String path, Path original) {
        return new EditionFile(path, Optional.empty(), Optional.of(original));
    }

    /** Return what it is to hold. */
    byte[] bytes() throws IOException {
        return text.isPresent()
                ? text.get().getBytes(StandardCharsets.UTF_8)
                : Files.readAllBytes(original.orElseThrow());
    }
}
