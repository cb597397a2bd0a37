package org.bftai.plenary.edit.freezing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.edit.Replacement;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.EditionLock;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.edition.Standing;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenFolderTest {
    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void whatIsInterruptedIsCompletedByTheNextRun(int broken) throws IOException {
        Path site = Files.createDirectories(work.resolve("site"));
        Path other = Files.createDirectories(work.resolve("other"));
        for (Path folder : List.of(site, other)) {
            assertTrue(store(folder, "old", Replacement::inOneStep));
        }
        assertTrue(store(other, "new", Replacement::inOneStep));

        int[] steps = {0};
        DiagnosticLog log = new DiagnosticLog();
        boolean stored = new FrozenFolder(
                        site,
                        (from, to) -> {
                            if (++steps[0] == broken) {
                                throw new IOException("the power went");
                            }
                            Replacement.inOneStep(from, to);
                        },
                        log)
                .store(edition("new"), ledger("new"));
        assertEquals(false, stored);
        assertEquals(
                "editions/2025/frozen: the edition cannot be stored: the power went",
                log.sorted().get(0).location() + ": " + log.sorted().get(0).message());

        assertTrue(store(site, "new", Replacement::inOneStep));
        assertEquals(FileTree.read(other), FileTree.read(site));
    }

    private static boolean store(Path site, String text, Replacement replacement) {
        return new FrozenFolder(site, replacement, new DiagnosticLog()).store(edition(text), ledger(text));
    }

    private static Ledger ledger(String text) {
        return Ledger.read("").with(List.of("/" + text + "/"));
    }

    private static RenderedEdition edition(String text) {
        SortedMap<String, Content> files = new TreeMap<>();
        files.put("index.html", new Content.Text(text));
        files.put(text + "/index.html", new Content.Text(text));
        SortedMap<String, String> none = new TreeMap<>();
        EditionLock lock = new EditionLock("plain", text, Instant.EPOCH, "T", "en", none, none, none, none, none);
        return new RenderedEdition(new Edition(2025, Standing.PAST), files, lock);
    }
}
