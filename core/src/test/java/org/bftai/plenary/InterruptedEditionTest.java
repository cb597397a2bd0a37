package org.bftai.plenary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.bftai.plenary.edit.Step;
import org.bftai.plenary.testing.FileTree;
import org.junit.jupiter.api.Test;

class InterruptedEditionTest extends InSeries {
    /** Whatever step fails, the folder is as it was, or running again completes it. */
    @Test
    void aMoveThatWasInterruptedIsFinished() throws IOException {
        Path start = Files.createDirectory(work.resolve("start"));
        FileTree.copy(SEED, start);
        Files.createDirectories(start.resolve("news"));
        Files.writeString(start.resolve("news/first.md"), "# First\n");
        Files.writeString(start.resolve("CNAME"), "bft-ai.example\n");
        FileTree.copy(start, site);
        run("2026");
        SortedMap<String, String> expected = FileTree.read(site);
        int steps = 0;
        int begun = 0;
        boolean whole = false;
        while (!whole) {
            FileTree.delete(site);
            FileTree.copy(start, site);
            CommandResult result = run("2026", failingAt(steps++));
            whole = result.ok();
            if (!whole) {
                begun += result.begun() ? 1 : 0;
                CommandResult again = run("2026");
                assertTrue(again.ok(), again.findings().toString());
                assertEquals(result.begun(), said(again).startsWith("finished the move"), said(again));
            }
            assertEquals(expected, FileTree.read(site));
            assertFalse(Files.exists(site.resolve("editions/.move")));
            assertFalse(Files.exists(site.resolve("news")));
            assertFalse(Files.exists(site.resolve(".plenary-editions")));
        }
        assertTrue(steps > 12, "steps: " + steps);
        assertTrue(begun > 4, "begun: " + begun);
    }

    @Test
    void anEditionThatWasInterruptedIsFinished() throws IOException {
        FileTree.copy(SEED, site);
        run("2026");
        Path start = work.resolve("start");
        FileTree.copy(site, start);
        run("2027");
        SortedMap<String, String> expected = FileTree.read(site);
        int steps = 0;
        boolean whole = false;
        while (!whole) {
            FileTree.delete(site);
            FileTree.copy(start, site);
            CommandResult result = run("2027", failingAt(steps++));
            whole = result.ok();
            assertFalse(result.begun());
            assertEquals(whole, Files.exists(site.resolve("editions/2027")));
            if (!whole) {
                assertTrue(run("2027").ok());
            }
            assertEquals(expected, FileTree.read(site));
        }
        assertTrue(steps > 5, "steps: " + steps);
    }

    @Test
    void whatWasChangedMeanwhileStays() throws IOException {
        FileTree.copy(SEED, site);
        Step crash = path -> {
            if (path.endsWith("site.yml")) {
                throw new FileSystemException(path.toString(), null, "crashed");
            }
        };
        assertTrue(run("2026", crash).begun());
        write("index.md", "# Mine\n");
        write("site.yml", "title: Mine\n");

        CommandResult result = run("2026");

        assertTrue(result.ok());
        assertEquals("""
                site.yml was changed meanwhile and stays: write current: 2025 into it, and take out what editions/2025/site.yml has
                index.md was changed meanwhile and stays: editions/2025/index.md is as it was before
                finished the move to editions/2025/; what is to be done: editions/2026/to-do.md""", said(result));
        assertEquals("# Mine\n", read("index.md"));
        assertNotEquals("# Mine\n", read("editions/2025/index.md"));
    }

    private static Step failingAt(int number) {
        AtomicInteger steps = new AtomicInteger();
        return path -> {
            if (steps.getAndIncrement() >= number) {
                throw new FileSystemException(path.toString(), null, "no power");
            }
        };
    }
}
