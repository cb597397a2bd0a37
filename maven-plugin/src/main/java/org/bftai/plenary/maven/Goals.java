package org.bftai.plenary.maven;

import java.io.File;
import org.jspecify.annotations.Nullable;

/** How goals are called in what is printed. */
final class Goals {
    private Goals() {}

    /** Without a pom that names the plugin, Maven does not know what {@code plenary:} stands for. */
    static String prefix(@Nullable File pom, String version) {
        return pom == null ? "mvn org.bftai.plenary:plenary-maven-plugin:" + version + ":" : "mvn plenary:";
    }
}
