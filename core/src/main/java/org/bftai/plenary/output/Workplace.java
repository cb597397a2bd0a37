package org.bftai.plenary.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder on the file store of the output folder, for the lock and for files that are not published yet: beside the
 * output folder, or in it where nothing can be made beside it. What a killed build left there, the next one removes.
 */
final class Workplace implements AutoCloseable {
    private final Path folder;
    private final Deque<Path> made;
    private final BuildLock lock;

    private Workplace(Path folder, Deque<Path> made, BuildLock lock) {
        this.folder = folder;
        this.made = made;
        this.lock = lock;
    }

    /**
     * Make the workplace of an output folder and lock it.
     *
     * @throws BuildLock.Busy where another build has it
     */
    static Workplace open(Path output) throws IOException, BuildLock.Busy {
        Path folder = place(output);
        Deque<Path> made = new ArrayDeque<>();
        @Nullable BuildLock lock = null;
        try {
            lock = BuildLock.take(folder, () -> make(folder, made));
            Workplace workplace = new Workplace(folder, made, lock);
            workplace.clear();
            Files.createDirectory(workplace.stage());
            return workplace;
        } catch (IOException | BuildLock.Busy e) {
            if (lock != null) {
                lock.close();
            }
            removeEmpty(folder, made);
            throw e;
        }
    }

    /** Return the folder for files that wait to be published. */
    Path stage() {
        return folder.resolve("stage");
    }

    @Override
    public void close() throws IOException {
        try {
            clear();
        } finally {
            lock.close();
            removeEmpty(folder, made);
        }
    }

    private static Path place(Path output) throws IOException {
        Path parent = existing(output.getParent()).orElse(output.getRoot());
        boolean beside = Files.isWritable(parent)
                && (!Files.exists(output) || Files.getFileStore(output).equals(Files.getFileStore(parent)));
        return beside ? output.resolveSibling(".plenary-" + output.getFileName()) : output.resolve(".plenary-work");
    }

    private static Optional<Path> existing(@Nullable Path path) {
        for (@Nullable Path p = path; p != null; p = p.getParent()) {
            if (Files.exists(p)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    /** Make a folder and note which folders were missing, the innermost on top. */
    private static void make(Path folder, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (@Nullable Path p = folder; p != null && !Files.exists(p); p = p.getParent()) {
            missing.push(p);
        }
        Files.createDirectories(folder);
        missing.forEach(made::push);
    }

    private void clear() throws IOException {
        if (Files.isDirectory(stage())) {
            try (Stream<Path> files = Files.walk(stage())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Best effort: a folder that somebody else uses by now stays. */
    private static void removeEmpty(Path folder, Deque<Path> made) {
        try {
            Files.deleteIfExists(folder);
            for (Path above : made) {
                Files.deleteIfExists(above);
            }
        } catch (IOException e) {
            // Not empty, so neither are those above it.
        }
    }
}
