package org.bftai.plenary.maven;

import static java.util.Optional.ofNullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.BuildRequest.Overrides;
import org.jspecify.annotations.Nullable;

/** What the goals that build a site, or look at how it would be built, share. */
abstract class RequestMojo extends FolderMojo {
    /** The theme: a name, or a folder such as {@code ./my-theme}. Wins over {@code theme} in {@code site.yml}. */
    @Parameter(property = "plenary.theme")
    @Nullable
    String theme;

    /** The address of the home page, as {@code https://example.org/2026/}. Wins over {@code url} in {@code site.yml}. */
    @Parameter(property = "plenary.url")
    @Nullable
    String url;

    /** Whether errors of content stop publishing: {@code true} or {@code false}. Wins over {@code strict} in {@code site.yml}. */
    @Parameter(property = "plenary.strict")
    @Nullable
    String strict;

    /** What fails the build, which then writes no site: {@code error}, or {@code warning} for warnings too. */
    @Parameter(property = "plenary.failOn", defaultValue = "error")
    String failOn = "error";

    /** Where pictures in the sizes that pages need are kept for builds to come; what is not there is made. */
    @Parameter(property = "plenary.cacheDirectory", defaultValue = "${project.build.directory}/plenary/cache")
    File cacheDirectory = new File("target/plenary/cache");

    /** Return what to build, as these parameters have it. */
    final BuildRequest request(Path site, Optional<Path> output) throws MojoFailureException {
        Optional<Boolean> stops = strict == null ? Optional.empty() : Optional.of(Flag.read("plenary.strict", strict));
        return BuildRequest.of(site, getClass().getClassLoader(), Moment.now(now))
                .withOutput(output)
                .withCache(Optional.of(Placeholder.resolve(cacheDirectory)))
                .withOverrides(new Overrides(ofNullable(theme), ofNullable(url), stops))
                .withFailOn(FailOn.read(failOn));
    }
}
