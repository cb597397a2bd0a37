package org.bftai.plenary.maven;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Does nothing yet; it holds the place of the goal in the reactor. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
    @Override
    public void execute() {
        getLog().info("nothing to check yet");
    }
}
