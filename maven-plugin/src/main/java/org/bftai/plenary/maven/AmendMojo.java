package org.bftai.plenary.maven;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.bftai.plenary.CommandResult;
import org.bftai.plenary.EditionFreezing;
import org.bftai.plenary.FreezeRequest;

/**
 * Renders a frozen edition anew, for late slides, videos and awards: by the clock it was frozen with, and only if nothing of
 * it vanishes. Prints what is different.
 */
@Mojo(name = "amend", requiresProject = false, threadSafe = true)
public final class AmendMojo extends EditionMojo {
    /** Whether it may be rendered with another theme, or another version of it, than it was frozen with. */
    @Parameter(property = "retheme", defaultValue = "false")
    String retheme = "false";

    @Override
    boolean mayChangeTheme() throws MojoFailureException {
        return Flag.read("retheme", retheme);
    }

    @Override
    CommandResult run(FreezeRequest request) {
        return new EditionFreezing(request).amend();
    }
}
