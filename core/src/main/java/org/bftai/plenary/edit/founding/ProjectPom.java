package org.bftai.plenary.edit.founding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The {@code pom.xml} of a project that was there before its site. */
public final class ProjectPom {
    private ProjectPom() {}

    /** Return whether a project names the plugin that builds its site; what a comment names does not count. */
    public static boolean namesPlugin(Path project) {
        try {
            return Files.readString(project.resolve("pom.xml"))
                    .replaceAll("(?s)<!--.*?-->", "")
                    .contains("plenary-maven-plugin");
        } catch (IOException e) {
            // A file that cannot be read is none that somebody has to hear of here: Maven says so.
            return false;
        }
    }
}
