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
import org.bftai.plenary.BuildRequest.Overrides;
import org.jspecify.annotations.Nullable;

/** What the goals that run the engine share: their parameters and the one call. */
abstract class SiteMojo extends FolderMojo {
    /** The theme: a name, or a folder such as {@code ./my-theme}. Wins over {@code theme} in {@code site.yml}. */
    @Parameter(property = "plenary.theme")
    @Nullable
    String theme;

    /** The address of the home page, as {@code https://example.org/2026/}. Wins over {@code url} in {@code site.yml}. */
    @Parameter(property = "plenary.url")
    @Nullable
    String url;

    /** Whether errors of content stop publishing. Wins over {@code strict} in {@code site.yml}. */
    @Parameter(property = "plenary.strict")
    @Nullable
    Boolean strict;

    /** Whether pages with {@code draft: true} are part of the site. */
    @Parameter(property = "plenary.drafts", defaultValue = "false")
    boolean drafts;

    /** What fails the build, which then writes no site: {@code error}, or {@code warning} for warnings too. */
    @Parameter(property = "plenary.failOn", defaultValue = "error")
    String failOn = "error";

    /** Where the findings go as JSON. */
    @Parameter(property = "plenary.reportFile", defaultValue = "${project.build.directory}/plenary-report.json")
    File reportFile = new File("target/plenary-report.json");

    /** Where pictures in the sizes that pages need are kept for builds to come; what is not there is made. */
    @Parameter(property = "plenary.cacheDirectory", defaultValue = "${project.build.directory}/plenary/cache")
    File cacheDirectory = new File("target/plenary/cache");

    /** Do nothing. */
    @Parameter(property = "plenary.skip", defaultValue = "false")
    boolean skip;

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
    final Optional<Path> site() {
        return skip ? Optional.empty() : folder();
    }

    /** Run the engine and print what it found. */
    final void run(Optional<Path> output, Optional<Path> announcements, Optional<Instant> stamp)
            throws MojoExecutionException, MojoFailureException {
        if (site().isEmpty()) {
            getLog().info("skipped: " + (skip ? "plenary.skip is set" : "no site.yml or index.md here or in src/site"));
            return;
        }
        Overrides overrides = new Overrides(ofNullable(theme), ofNullable(url), ofNullable(strict));
        ClassLoader themes = getClass().getClassLoader();
        BuildRequest request = BuildRequest.of(site().get(), themes, Moment.now(now))
                .withOutput(output)
                .withAnnouncements(announcements)
                .withCache(Optional.of(Placeholder.resolve(cacheDirectory)))
                .withOverrides(overrides)
                .withDrafts(drafts)
                .withFailOn(FailOn.read(failOn))
                .withTimestamp(stamp);
        new SiteRun(
                        getLog(),
                        Placeholder.resolve(reportFile),
                        interactive && getLog().isInfoEnabled() && Screen.isWatched(threads),
                        ofNullable(workspace).map(File::toPath))
                .run(request);
    }
}
