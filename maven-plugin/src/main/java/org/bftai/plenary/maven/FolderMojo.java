package org.bftai.plenary.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bftai.plenary.SiteFolder;
import org.jspecify.annotations.Nullable;

/** What all goals on a site share: where it is, and what time it is. */
abstract class FolderMojo extends AbstractMojo {
    /** The folder of the site. By default {@code src/site} if that is one, else the project's folder. */
    @Parameter(property = "plenary.siteDirectory")
    @Nullable
    File siteDirectory;

    /** The moment by which dates are past or ahead: {@code 2025-07-20}, or {@code 2025-07-20T12:00:00Z}. By default now. */
    @Parameter(property = "plenary.now")
    @Nullable
    String now;

    @Parameter(defaultValue = "${basedir}", readonly = true)
    File folder = new File(".");

    @Parameter(defaultValue = "${project.file}", readonly = true)
    @Nullable
    File pom;

    /** Return the folder of the site; without a pom, where nobody runs a goal by chance, the current one at last. */
    final Optional<Path> folder() {
        Path here = folder.toPath();
        Optional<Path> found = siteDirectory != null ? Optional.of(siteDirectory.toPath()) : SiteFolder.below(here);
        // A module without a site is no mistake; a folder without a pom was meant, and the engine says what it lacks.
        return pom == null ? found.or(() -> Optional.of(here)) : found;
    }

    /** Say that there is nothing to do, and why. */
    final void sayNoSite() {
        getLog().info("skipped: no site.yml or index.md here or in src/site");
    }
}
