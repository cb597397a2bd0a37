package org.bftai.plenary.edit;

import java.io.IOException;
import java.nio.file.Path;

/** Is asked before each change on disk; tests let one fail. */
@FunctionalInterface
public interface Step {
    /** Lets all changes be made. */
    Step NONE = path -> {};

    /**
     * Be asked before a change.
     *
     * @param path what is to be written, renamed to or deleted
     */
    void before(Path path) throws IOException;
}
