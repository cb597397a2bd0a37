package org.bftai.plenary.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the files of a site are at a moment, told without reading them.
 *
 * @param files by path
 * @param looked when the look began
 */
record SourceState(SortedMap<Path, Stamp> files, Instant looked) {
    /** How finely file systems tell time: some by the tick of the kernel, others by two seconds. */
    private static final Duration TICK = Duration.ofMillis(20);

    private static final Duration COARSE = Duration.ofSeconds(2);

    SourceState {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** What changes with a file: an editor that puts a new file in its place changes the key at least. */
    record Stamp(long size, Instant time, @Nullable Object key) {
        static Stamp of(BasicFileAttributes file) {
            return new Stamp(file.size(), file.lastModifiedTime().toInstant(), file.fileKey());
        }
    }

    /**
     * Look at all files; folders that are not there have none.
     *
     * @param entered is told each folder before what lies in it
     */
    static SourceState of(Collection<SourceRoot> roots, Consumer<Path> entered) {
        Instant looked = Instant.now();
        SortedMap<Path, Stamp> files = new TreeMap<>();
        for (SourceRoot root : roots) {
            try {
                Files.walkFileTree(root.folder(), new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                        if (!folder.equals(root.folder()) && root.ignores(folder)) {
                            return FileVisitResult.SKIP_SUBTREE;
                        }
                        entered.accept(folder);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!file.equals(root.folder()) && !root.ignores(file)) {
                            files.put(file, Stamp.of(attributes));
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        // Gone since its folder was listed, or not to be read: the build says so.
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
            } catch (IOException e) {
                // What was seen counts; the next look sees the rest.
            }
        }
        return new SourceState(files, looked);
    }

    /**
     * Return the files that came, went or changed.
     *
     * @param written whether the system says that something was written: where no file looks another, those count that may
     *     have been written twice within one tick
     */
    List<Path> changedSince(SourceState before, boolean written) {
        SortedSet<Path> changed = new TreeSet<>();
        files.forEach((path, stamp) -> {
            if (!stamp.equals(before.files.get(path))) {
                changed.add(path);
            }
        });
        before.files.keySet().stream().filter(path -> !files.containsKey(path)).forEach(changed::add);
        if (changed.isEmpty() && written) {
            files.forEach((path, stamp) -> {
                if (isRacy(stamp, before.looked)) {
                    changed.add(path);
                }
            });
        }
        return List.copyOf(changed);
    }

    /** Return whether a file has lost all that it held: many programs empty a file before they write it. */
    boolean isHalfWritten(SourceState before) {
        return files.entrySet().stream()
                .anyMatch(file -> file.getValue().size() == 0
                        && before.files.containsKey(file.getKey())
                        && before.files.get(file.getKey()).size() > 0);
    }

    private static boolean isRacy(Stamp stamp, Instant looked) {
        Duration tick = stamp.time().getNano() == 0 ? COARSE : TICK;
        return !stamp.time().isBefore(looked.minus(tick));
    }
}
