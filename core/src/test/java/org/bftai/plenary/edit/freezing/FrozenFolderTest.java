package org.bftai.plenary.edit.freezing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bftai.plenary.diagnostic.DiagnosticLog;
import org.bftai.plenary.edit.Step;
import org.bftai.plenary.edition.Edition;
import org.bftai.plenary.edition.EditionLock;
import org.bftai.plenary.edition.Ledger;
import org.bftai.plenary.edition.Standing;
import org.bftai.plenary.output.Content;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenFolderTest {
    @TempDir
    Path work;

    /** Whatever step fails, running again completes it. */
    @Test
    void whatIsInterruptedIsCompletedByTheNextRun() throws IOException {
        Path expected = work.resolve("expected");
        assertTrue(store(expected, "old", Step.NONE));
        assertTrue(store(expected, "new", Step.NONE));
        int steps = 0;
        boolean whole = false;
        while (!whole) {
            Path site = work.resolve("site" + steps);
            assertTrue(store(site, "old", Step.NONE));
            whole = store(site, "new", failingAt(steps++));
            assertTrue(whole || store(site, "new", Step.NONE));
            assertEquals(FileTree.read(expected), FileTree.read(site));
        }
        assertTrue(steps > 8, "steps: " + steps);
    }

    @Test
    void whyItCannotBeStoredIsSaid() {
        DiagnosticLog log = new DiagnosticLog();
        assertFalse(new FrozenFolder(work, failingAt(0), log).store(edition("new"), ledger("new")));
        assertEquals(
                "editions/2025/frozen: the edition cannot be stored: no power",
                log.sorted().get(0).location() + ": " + log.sorted().get(0).message());
    }

    @Test
    void gitLeavesItsBytesAlone() throws IOException {
        Path attributes = work.resolve("editions/2025/.gitattributes");
        Files.createDirectories(attributes.getParent());
        Files.writeString(attributes, "*.pdf binary");
        store(work, "old", Step.NONE);
        store(work, "new", Step.NONE);
        assertEquals("*.pdf binary\nfrozen/** -text\n", Files.readString(attributes));
    }

    private static Step failingAt(int number) {
        AtomicInteger steps = new AtomicInteger();
        return path -> {
            if (steps.getAndIncrement() == number) {
                throw new FileSystemException(path.toString(), null, "no power");
            }
        };
    }

    private static boolean store(Path site, String text, Step step) {
        return new FrozenFolder(site, step, new DiagnosticLog()).store(edition(text), ledger(text));
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
