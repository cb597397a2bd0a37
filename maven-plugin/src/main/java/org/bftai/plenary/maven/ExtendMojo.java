package org.bftai.plenary.maven;

import static java.util.Optional.ofNullable;

import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.CommandResult;
import org.bftai.plenary.DateExtension;
import org.bftai.plenary.ExtendRequest;
import org.jspecify.annotations.Nullable;

/**
 * Moves dates of the event: appends them to their histories in {@code event.yml}, puts placeholders where pages write
 * the old dates out, and writes the mail that tells of it. Without {@code to} it lists the dates and changes nothing.
 */
@Mojo(name = "extend", requiresProject = false, threadSafe = true)
public final class ExtendMojo extends FolderMojo {
    /** Which edition's dates are moved, where the site has several. By default those of the current one. */
    @Parameter(property = "year")
    @Nullable
    Integer year;

    /** The new dates, such as {@code submission=2025-07-11 notification=2025-07-31}, or {@code submission=2025-07-11 17:00 UTC}. */
    @Parameter(property = "to")
    @Nullable
    String to;

    /** The day on which they are announced, such as {@code 2025-06-30}. By default today, in UTC. */
    @Parameter(property = "announced")
    @Nullable
    String announced;

    /** Whether pages that write an old date out get a placeholder in its place. */
    @Parameter(property = "fix", defaultValue = "true")
    String fix = "true";

    /** Say what would be changed, and write nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    String dryRun = "false";

    /** The folder that the mail is written to. */
    @Parameter(property = "plenary.announceDirectory", defaultValue = "${project.build.directory}/plenary/announce")
    File announceDirectory = new File("target/plenary/announce");

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    String version = "";

    @Override
    public void execute() throws MojoFailureException {
        if (folder().isEmpty()) {
            sayNoSite();
            return;
        }
        BuildRequest build = BuildRequest.of(folder().get(), getClass().getClassLoader(), Moment.now(now))
                .withAnnouncements(Optional.of(Placeholder.resolve(announceDirectory)));
        String goals = Goals.prefix(pom, version);
        CommandResult result = new DateExtension()
                .run(new ExtendRequest(
                        build,
                        ofNullable(year),
                        ofNullable(to),
                        ofNullable(announced),
                        Flag.read("fix", fix),
                        Flag.read("dryRun", dryRun),
                        goals));
        Commands.print(getLog(), build.site(), result, "changed");
    }
}
