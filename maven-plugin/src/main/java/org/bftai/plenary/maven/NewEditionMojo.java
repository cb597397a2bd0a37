package org.bftai.plenary.maven;

import static java.util.Optional.ofNullable;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bftai.plenary.BuildRequest;
import org.bftai.plenary.NextEdition;
import org.bftai.plenary.NextEditionRequest;
import org.jspecify.annotations.Nullable;

/**
 * Makes the edition of the next year out of that of the last: facts and pages without their dates, and a list of what is
 * to be done. A site of one edition becomes a series first, and every address that it had goes on to answer.
 */
@Mojo(name = "new-edition", requiresProject = false, threadSafe = true)
public final class NewEditionMojo extends FolderMojo {
    /** The year of the new edition, such as {@code 2026}. */
    @Parameter(property = "year")
    @Nullable
    String year;

    /** The year of the edition that it is made from. By default the one before it. */
    @Parameter(property = "from")
    @Nullable
    String from;

    /** Say what would be written, and write nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    String dryRun = "false";

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    String version = "";

    @Override
    public void execute() throws MojoFailureException {
        if (folder().isEmpty()) {
            sayNoSite();
            return;
        }
        BuildRequest build = BuildRequest.of(folder().get(), getClass().getClassLoader(), Moment.now(now));
        String goals = Goals.prefix(pom, version);
        NextEditionRequest request = new NextEditionRequest(
                build, folder.toPath(), ofNullable(year), ofNullable(from), Flag.read("dryRun", dryRun), goals);
        Commands.print(getLog(), build.site(), new NextEdition().run(request), "changed");
    }
}
