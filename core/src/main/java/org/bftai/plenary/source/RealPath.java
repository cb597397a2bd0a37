package org.bftai.plenary.source;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths that can be compared: absolute, links resolved, case as the file system has it. */
public final class RealPath {
    private RealPath() {}

    /** Return the real path of a file or folder, also where its last names do not exist yet. */
    public static Path of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (@Nullable Path existing = absolute; existing != null; existing = existing.getParent()) {
            try {
                return existing.toRealPath()
                        .resolve(existing.relativize(absolute))
                        .normalize();
            } catch (IOException e) {
                // Not there, or not to be seen: its folder may be.
            }
        }
        return absolute;
    }
}
