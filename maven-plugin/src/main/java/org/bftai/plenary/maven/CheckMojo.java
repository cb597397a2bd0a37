package org.bftai.plenary.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Looks for the problems that a build would find, and writes no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        run(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
