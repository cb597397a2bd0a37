package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code src/test/sites} is a behaviour: {@code site} goes in, {@code expected} comes out, and {@code
 * diagnostics.txt} is what the console shows; {@code now.txt}, where it is there, holds the moment. No {@code expected}: nothing may be written. Update with {@code
 * -Dgolden=update} and read the difference.
 */
class GoldenSitesTest {
    private static final Path SITES = Path.of("src", "test", "sites");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    static Stream<String> behaviours() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.map(f -> f.getFileName().toString()).sorted().collect(Collectors.toList()).stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("behaviours")
    void site_in_site_out(String behaviour, @TempDir Path work) throws IOException {
        Path folder = SITES.resolve(behaviour);
        Path output = work.resolve("out");
        BuiltSite built = BuiltSite.golden(folder, folder.resolve("site"), output);
        Path expected = folder.resolve("expected");
        Path diagnostics = folder.resolve("diagnostics.txt");
        if (UPDATE) {
            FileTree.delete(expected);
            if (Files.exists(output)) {
                FileTree.copy(output, expected);
            }
            Files.writeString(diagnostics, built.printed());
            return;
        }
        if (!Files.exists(diagnostics)) {
            fail("no diagnostics.txt yet: look at what -Dgolden=update writes");
        }
        assertEquals(Files.readString(diagnostics), built.printed());
        SortedMap<String, String> wanted = FileTree.read(expected);
        SortedMap<String, String> made = FileTree.read(output);
        assertEquals(wanted.keySet(), made.keySet());
        wanted.forEach((file, text) -> assertEquals(text, made.get(file), file));
    }
}
