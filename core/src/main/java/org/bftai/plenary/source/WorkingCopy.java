package org.bftai.plenary.source;

import java.nio.file.Files;
import java.nio.file.Path;

/** The working copy of Git that a folder lies in. */
public final class WorkingCopy {
    private WorkingCopy() {}

    /**
     * Return where a folder lies in its repository, such as {@code docs/src/site}; empty where it is the repository's
     * top, and where no repository is found. The nearest one counts, so a submodule is one of its own.
     */
    public static String pathOf(Path folder) {
        Path start = folder.toAbsolutePath().normalize();
        for (Path above = start; above != null; above = above.getParent()) {
            // In a worktree and in a submodule .git is a file.
            if (Files.exists(above.resolve(".git"))) {
                return above.relativize(start).toString().replace('\\', '/');
            }
        }
        return "";
    }
}
