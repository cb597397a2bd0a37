package org.bftai.plenary.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Does nothing yet; it holds the place of the goal in the reactor. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class BuildMojo extends AbstractMojo {
    @Override
    public void execute() {
        getLog().info("nothing to build yet");
    }
}
