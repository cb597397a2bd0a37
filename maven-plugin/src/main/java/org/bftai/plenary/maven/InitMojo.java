package org.bftai.plenary.maven;

import static java.util.Optional.ofNullable;

import java.io.File;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bftai.plenary.CommandResult;
import org.bftai.plenary.InitRequest;
import org.bftai.plenary.SiteFounding;

/**
 * Begins a site: puts a few questions, and writes what an empty folder, or one with pages, lacks to be a site of a
 * workshop on the web. What is there stays as it is. In batch mode, and without a terminal, nothing is asked.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends AnsweredMojo {
    /** The repository on GitHub where workflows find Plenary's own sources, as long as it is not on Maven Central. */
    @Parameter(property = "plenary.source", defaultValue = "OWNER/plenary")
    String source = "OWNER/plenary";

    /** Say what would be written, and write nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    String dryRun = "false";

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    boolean interactive;

    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    String version = "";

    @Override
    public void execute() throws MojoFailureException {
        CommandResult result = new SiteFounding()
                .run(new InitRequest(
                        folder.toPath(),
                        ofNullable(siteDirectory).map(File::toPath),
                        getClass().getClassLoader(),
                        Moment.now(now),
                        version,
                        source,
                        answers(),
                        Terminal.interview(interactive),
                        Flag.read("dryRun", dryRun)));
        Commands.print(getLog(), folder.toPath(), result, "written");
    }
}
