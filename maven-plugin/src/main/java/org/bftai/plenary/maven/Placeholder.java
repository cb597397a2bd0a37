package org.bftai.plenary.maven;

import java.io.File;
import java.nio.file.Path;

/** Maven's own default folders begin with a placeholder that, without a pom, nobody fills in. */
final class Placeholder {
    private Placeholder() {}

    /** Return the path with {@code ${project.basedir}} standing for the current folder. */
    static Path resolve(File file) {
        return Path.of(file.getPath().replace("${project.basedir}" + File.separator, ""));
    }
}
