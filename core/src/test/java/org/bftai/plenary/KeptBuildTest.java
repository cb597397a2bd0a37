package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bftai.plenary.output.OutputTree.Kept;
import org.bftai.plenary.testing.BuiltSite;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptBuildTest {
    private static final Path SITES = Path.of("src", "test", "sites");

    /** Shared, as a preview shares it: what it remembers of one site must not show in another. */
    private static final SiteBuild BUILD = new SiteBuild();

    @TempDir
    Path work;

    static Stream<String> sites() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sites")
    void keeps_what_a_build_publishes(String name) throws IOException {
        Path golden = SITES.resolve(name);
        BuildRequest request = BuiltSite.request(golden, golden.resolve("site"));
        KeptBuild kept = BUILD.keep(request);
        if (kept.result().ok()) {
            for (Map.Entry<String, Kept> file : kept.files().files().entrySet()) {
                Path path = work.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue().content().open().readAllBytes());
            }
            assertEquals(FileTree.read(golden.resolve("expected")), FileTree.read(work));
        }
        assertEquals(kept, BUILD.keep(request), "the second time, when pictures are known");
    }

    @Test
    void is_whole_where_findings_only_stop_publishing() throws IOException {
        KeptBuild kept = keep("# One\n\n[nowhere](/nowhere/)\n");
        assertFalse(kept.result().ok());
        assertTrue(kept.isWhole());
        assertTrue(kept.files().find("index.html").isPresent());
    }

    @Test
    void is_not_whole_where_a_page_cannot_be_made() throws IOException {
        assertFalse(keep("---\nlayout: nowhere\n---\n").isWhole());
        assertFalse(
                BUILD.keep(BuildRequest.of(work.resolve("gone"), KeptBuildTest.class.getClassLoader(), BuiltSite.NOW))
                        .isWhole());
    }

    private KeptBuild keep(String page) throws IOException {
        Path site = Files.createDirectories(work.resolve("site"));
        Files.writeString(site.resolve("site.yml"), "title: A Small Workshop\n");
        Files.writeString(site.resolve("index.md"), page);
        KeptBuild kept = BUILD.keep(BuildRequest.of(site, KeptBuildTest.class.getClassLoader(), BuiltSite.NOW)
                .withOutput(Optional.of(work.resolve("out"))));
        assertFalse(Files.exists(work.resolve("out")), "nothing is written");
        return kept;
    }
}
