package org.bftai.plenary.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlaceholderTest {
    @Test
    void standsForTheFolderBeforeIt() {
        assertEquals(Path.of("/home/ada/target/site"), resolve("/home/ada/${project.basedir}/target/site"));
        assertEquals(Path.of("target/site"), resolve("${project.basedir}/target/site"));
        assertEquals(Path.of("/home/ada/site"), resolve("/home/ada/site"));
    }

    private static Path resolve(String path) {
        return Placeholder.resolve(new File(path));
    }
}
