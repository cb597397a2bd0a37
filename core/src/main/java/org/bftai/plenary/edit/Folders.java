package org.bftai.plenary.edit;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes on disk, one step each.
 *
 * @param step is asked before each
 */
public record Folders(Step step) {
    /** Write a file of a folder that nobody reads yet. */
    public void write(Path file, byte[] bytes) throws IOException {
        step.before(file);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Copy a file into a folder that nobody reads yet. */
    public void copy(Path from, Path to) throws IOException {
        step.before(to);
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Give a file another content, all of it at once. */
    public void replace(Path file, byte[] bytes) throws IOException {
        Path beside = file.resolveSibling(".plenary-" + file.getFileName() + ".new");
        write(beside, bytes);
        step.before(file);
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Give a folder its name. */
    public void rename(Path from, Path to) throws IOException {
        step.before(to);
        Files.deleteIfExists(to);
        Files.move(from, to);
    }

    /** Delete a file, or a folder with nothing in it, if it is there. */
    public void delete(Path file) throws IOException {
        step.before(file);
        Files.deleteIfExists(file);
    }

    /** Delete a folder that an earlier run has left. */
    public void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : all) {
                    delete(file);
                }
            }
        }
    }

    /** Delete a folder if nothing is in it; return whether that was so. */
    public boolean deleteEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                return false;
            }
        }
        delete(folder);
        return true;
    }
}
