package org.bftai.plenary;

import java.util.List;
import org.bftai.plenary.diagnostic.Findings;

/** A build: load, parse, resolve, render, write. */
public final class SiteBuild {
    /** Build the site, or, where the request names no output, only look for its problems. */
    public BuildResult run(BuildRequest request) {
        return new BuildResult(0, 0, new Findings(List.of()));
    }
}
