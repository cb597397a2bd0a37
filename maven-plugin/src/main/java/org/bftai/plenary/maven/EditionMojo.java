package org.bftai.plenary.maven;

import static java.util.Optional.ofNullable;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.CommandResult;
import org.bftai.plenary.FreezeRequest;
import org.jspecify.annotations.Nullable;

/** What the goals share that store an edition. */
abstract class EditionMojo extends FolderMojo {
    /** The year of the edition, such as {@code 2025}. */
    @Parameter(property = "year")
    @Nullable
    String year;

    /** Say what would be done, and write nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    String dryRun = "false";

    /** Where pictures in the sizes that pages need are kept for builds to come. */
    @Parameter(property = "plenary.cacheDirectory", defaultValue = "${project.build.directory}/plenary/cache")
    File cacheDirectory = new File("target/plenary/cache");

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    String version = "";

    /** Do it. */
    abstract CommandResult run(FreezeRequest request);

    /** Return whether an edition may change its look. */
    boolean mayChangeTheme() throws MojoFailureException {
        return false;
    }

    @Override
    public final void execute() throws MojoFailureException {
        Optional<Path> site = folder();
        if (site.isEmpty()) {
            sayNoSite();
            return;
        }
        BuildRequest build = BuildRequest.of(site.get(), getClass().getClassLoader(), Moment.now(now))
                .withCache(Optional.of(Placeholder.resolve(cacheDirectory)));
        CommandResult result = run(new FreezeRequest(
                build,
                ofNullable(year),
                version,
                mayChangeTheme(),
                Flag.read("dryRun", dryRun),
                Goals.prefix(pom, version)));
        Commands.print(getLog(), site.get(), result, "stored");
    }
}
