package org.bftai.plenary.maven;

import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Builds the site. When there is an error, nothing is written and the last good site stays. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends SiteMojo {
    /** The folder the site is written to; files there that Plenary did not make are left alone. */
    @Parameter(property = "plenary.outputDirectory", defaultValue = "${project.reporting.outputDirectory}")
    File outputDirectory = new File("target/site");

    /** Where texts for the organisers go, such as the call for papers for mailing lists; nothing there is published. */
    @Parameter(property = "plenary.announceDirectory", defaultValue = "${project.build.directory}/plenary/announce")
    File announceDirectory = new File("target/plenary/announce");

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    File doxiaDirectory = new File("target/site");

    @Parameter(defaultValue = "${project.build.plugins}", readonly = true)
    List<Plugin> plugins = List.of();

    @Parameter(defaultValue = "${mojoExecution.lifecyclePhase}", readonly = true)
    @Nullable
    String phase;

    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    @Nullable
    String outputTimestamp;

    @Parameter(defaultValue = "${maven.site.skip}", readonly = true)
    boolean doxiaSkipped;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (phase != null && outputDirectory.equals(doxiaDirectory) && !doxiaSkipped && site().isPresent()) {
            warnOfDoxia();
        }
        run(
                Optional.of(Placeholder.resolve(outputDirectory)),
                Optional.of(Placeholder.resolve(announceDirectory)),
                Moment.stamp(outputTimestamp));
    }

    private void warnOfDoxia() {
        if (DoxiaSite.isActive(plugins) && once()) {
            getLog().warn(DoxiaSite.WARNING);
        }
    }

    @SuppressWarnings("unchecked") // Maven's own signature is raw
    private boolean once() {
        return getPluginContext().put(DoxiaSite.class, true) == null;
    }
}
