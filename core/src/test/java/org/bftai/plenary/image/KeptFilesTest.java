package org.bftai.plenary.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFilesTest {
    private static final byte[] BYTES = {1, 8, 4, 3};

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsFoundAndNothingElseIsThere() throws IOException {
        KeptFiles files = new KeptFiles(Optional.of(folder));

        files.keep("engine", BYTES);

        assertArrayEquals(BYTES, files.find("engine").orElseThrow());
        assertEquals(List.of("engine"), names());
    }

    @Test
    void whatCannotBeKeptLeavesNothing() throws IOException {
        Files.createDirectories(folder.resolve("engine/in-the-way"));

        new KeptFiles(Optional.of(folder)).keep("engine", BYTES);

        assertEquals(List.of("engine"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
