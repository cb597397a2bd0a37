package org.bftai.plenary.edit.succession;

import java.io.IOException;
import java.nio.file.Path;

/** Is asked before each change on disk; tests let one fail. */
@FunctionalInterface
interface Step {
    Step NONE = path -> {};

    void before(Path path) throws IOException;
}
