package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bftai.plenary.edit.Step;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which editions are made. */
abstract class InSeries {
    static final Path SEED = Path.of("src/test/sites/seed/site");
    private static final Path EXAMPLE = Path.of("../example-site/src/site/editions/2025");

    @TempDir
    Path work;

    Path site = Path.of("");

    @BeforeEach
    void aFolder() throws IOException {
        site = Files.createDirectory(work.resolve("site"));
    }

    /** The first edition of the example as it was alone. Its theme is not on the class path of core's tests. */
    void example() throws IOException {
        FileTree.copy(EXAMPLE, site);
        FileTree.delete(site.resolve("frozen"));
        Files.delete(site.resolve("edition.lock"));
        Files.delete(site.resolve(".gitattributes"));
        String own = read("site.yml")
                .replaceAll("theme:\\n(?: .*\\n)+", "theme: plain\n")
                .replace("poster: true\n", "");
        write("site.yml", "url: https://bft-ai.example/\nlanguage: en\n\n" + own);
    }

    BuildRequest build() {
        return BuildRequest.of(site, getClass().getClassLoader(), Instant.parse("2025-12-01T00:00:00Z"));
    }

    CommandResult run(String year) {
        return run(year, Step.NONE);
    }

    CommandResult run(String year, Step step) {
        return new NextEdition(step).run(request(year, Optional.empty(), false));
    }

    CommandResult run(String year, Optional<String> from, boolean dryRun) {
        return new NextEdition().run(request(year, from, dryRun));
    }

    private NextEditionRequest request(String year, Optional<String> from, boolean dryRun) {
        return new NextEditionRequest(build(), work, Optional.of(year), from, dryRun, "mvn plenary:");
    }

    static String refused(CommandResult result) {
        assertFalse(result.ok());
        assertFalse(result.begun());
        return result.findings().all().stream()
                .map(d -> d.location() + ": " + d.message())
                .collect(Collectors.joining("\n"));
    }

    static String said(CommandResult result) {
        assertTrue(result.ok(), result.findings().toString());
        return String.join("\n", result.lines());
    }

    String read(String path) throws IOException {
        return Files.readString(site.resolve(path));
    }

    void write(String path, String text) throws IOException {
        Files.createDirectories(site.resolve(path).getParent());
        Files.writeString(site.resolve(path), text);
    }
}
