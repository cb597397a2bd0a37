package org.bftai.plenary;

import java.util.SortedSet;
import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.output.OutputTree;

/**
 * A build of which nothing was written.
 *
 * @param result what was found
 * @param files what could be made, also where findings stop publishing
 */
public record KeptBuild(BuildResult result, OutputTree files) {
    /** Return what people may have noted, from the home page on, such as {@code /cfp/}. */
    public SortedSet<String> addresses() {
        return result.addresses();
    }

    /** Return whether the files are those of a whole site: its input could be read, placed and rendered. */
    public boolean isWhole() {
        return result.findings().all().stream().noneMatch(KeptBuild::leavesGaps);
    }

    /** A finding that a site may set to another severity is one on what is there. */
    private static boolean leavesGaps(Diagnostic finding) {
        return finding.isError() && !finding.code().adjustable();
    }
}
