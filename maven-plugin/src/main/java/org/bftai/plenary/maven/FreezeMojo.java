package org.bftai.plenary.maven;

import org.apache.maven.plugins.annotations.Mojo;
import org.bftai.plenary.CommandResult;
import org.bftai.plenary.EditionFreezing;
import org.bftai.plenary.FreezeRequest;

/**
 * Stores an edition that is over as it is rendered, with a lock file that knows every byte. From then on builds copy it and
 * hold it to the lock: no theme, no edit and no later clock reaches it.
 */
@Mojo(name = "freeze", requiresProject = false, threadSafe = true)
public final class FreezeMojo extends EditionMojo {
    @Override
    CommandResult run(FreezeRequest request) {
        return new EditionFreezing(request).freeze();
    }
}
