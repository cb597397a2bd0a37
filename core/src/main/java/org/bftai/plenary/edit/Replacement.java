package org.bftai.plenary.edit;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts what waits beside a file or folder into its place. */
@FunctionalInterface
public interface Replacement {
    void put(Path staged, Path place) throws IOException;

    /** Put it there in one step, where the disk can do that. */
    static void inOneStep(Path staged, Path place) throws IOException {
        try {
            Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(staged, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
