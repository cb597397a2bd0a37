package org.bftai.plenary.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.bftai.plenary.source.RealPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatcherTest {
    @TempDir
    Path folder;

    private final BlockingQueue<List<Path>> seen = new LinkedBlockingQueue<>();

    @Test
    void a_save_while_the_last_one_is_built_is_not_lost() throws Exception {
        Path page = Files.writeString(folder.resolve("index.md"), "0");
        List<String> built = new ArrayList<>();
        try (SourceWatcher watcher = new SourceWatcher(this::roots, (files, since) -> {
            built.add(read(page));
            if (built.size() < 5) {
                // Of the same length, and perhaps within one tick of the clock.
                write(page, Integer.toString(built.size() + 1));
            }
            seen.add(files);
        })) {
            watcher.start();
            write(page, "1");
            for (int i = 0; i < 5; i++) {
                assertEquals(List.of(page.toRealPath()), seen.poll(1, TimeUnit.MINUTES));
            }
        }
        assertEquals(List.of("1", "2", "3", "4", "5"), built);
    }

    @Test
    void what_comes_and_goes_at_once_is_nothing() throws Exception {
        Path page = Files.writeString(folder.resolve("index.md"), "0");
        Files.setLastModifiedTime(page, FileTime.from(Instant.parse("2025-06-30T12:00:00Z")));
        SourceState before = state();
        Path temporary = Files.writeString(folder.resolve("4913"), "");
        Files.delete(temporary);
        assertEquals(List.of(), state().changedSince(before, true));
    }

    @Test
    void a_file_that_looks_the_same_counts_if_it_was_written_within_the_tick() throws Exception {
        Path page = Files.writeString(folder.resolve("index.md"), "0");
        SourceState before = state();
        assertEquals(List.of(page.toRealPath()), state().changedSince(before, true));
        assertEquals(List.of(), state().changedSince(before, false), "nothing says that it was written");
    }

    @Test
    void a_file_that_was_emptied_is_waited_for() throws Exception {
        Path page = Files.writeString(folder.resolve("index.md"), "words");
        SourceState before = state();
        Files.writeString(page, "");
        assertTrue(state().isHalfWritten(before));
        assertFalse(state().isHalfWritten(state()), "it was empty before");
    }

    @Test
    void hidden_files_and_those_of_maven_are_none_of_the_sites() throws Exception {
        for (String file : List.of(".git/index", "target/site/index.html", "_drafts/a.md", "pom.xml", "a/.b.md.swp")) {
            WatchedSite.write(folder, file, "x");
        }
        WatchedSite.write(folder, "a/b.md", "x");
        assertEquals(
                List.of(folder.toRealPath().resolve("a/b.md")),
                List.copyOf(state().files().keySet()));
    }

    @Test
    void a_look_at_what_is_not_there_sees_nothing() {
        SourceRoot gone = new SourceRoot(folder.resolve("gone"), true);
        assertTrue(SourceState.of(List.of(gone), path -> {}).files().isEmpty());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            // Over what is there, in one step.
            Files.writeString(file, text, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SourceState state() {
        return SourceState.of(roots(), path -> {});
    }

    private List<SourceRoot> roots() {
        return List.of(new SourceRoot(RealPath.of(folder), true));
    }
}
