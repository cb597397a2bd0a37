package org.bftai.plenary.maven;

import static java.util.Optional.ofNullable;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.bftai.plenary.BuildRequest;
import org.jspecify.annotations.Nullable;

/** What the goals that run the engine once share: their parameters and the one call. */
abstract class SiteMojo extends RequestMojo {
    /** Whether pages with {@code draft: true} are part of the site. */
    @Parameter(property = "plenary.drafts", defaultValue = "false")
    String drafts = "false";

    /** Where the findings go as JSON. */
    @Parameter(property = "plenary.reportFile", defaultValue = "${project.build.directory}/plenary-report.json")
    File reportFile = new File("target/plenary-report.json");

    /** Do nothing. */
    @Parameter(property = "plenary.skip", defaultValue = "false")
    String skip = "false";

    /** Set on GitHub: the folder that paths in annotations start from. */
    @Parameter(defaultValue = "${env.GITHUB_WORKSPACE}", readonly = true)
    @Nullable
    File workspace;

    /** Set by {@code -B}: nobody watches. */
    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    boolean interactive;

    @Parameter(defaultValue = "${session.request.degreeOfConcurrency}", readonly = true)
    int threads = 1;

    /** Return the folder of the site, or empty where there is nothing to do. */
    final Optional<Path> site() throws MojoFailureException {
        return isSkipped() ? Optional.empty() : folder();
    }

    private boolean isSkipped() throws MojoFailureException {
        return Flag.read("plenary.skip", skip);
    }

    /** Run the engine and print what it found. */
    final void run(Optional<Path> output, Optional<Path> announcements, Optional<Instant> stamp)
            throws MojoExecutionException, MojoFailureException {
        if (isSkipped()) {
            getLog().info("skipped: plenary.skip is set");
            return;
        }
        if (site().isEmpty()) {
            sayNoSite();
            return;
        }
        BuildRequest request = request(site().get(), output)
                .withAnnouncements(announcements)
                .withDrafts(Flag.read("plenary.drafts", drafts))
                .withTimestamp(stamp);
        new SiteRun(
                        getLog(),
                        Placeholder.resolve(reportFile),
                        interactive && getLog().isInfoEnabled() && Screen.isWatched(threads),
                        ofNullable(workspace).map(File::toPath))
                .run(request);
    }
}
