package org.bftai.plenary;

import java.util.List;
import org.bftai.plenary.diagnostic.Findings;

/**
 * What became of new dates.
 *
 * @param lines what to print, in order
 * @param findings why it could not be done; else what the next build will say of the new dates
 * @param ok whether it was done
 * @param begun whether files were changed although it was not done; a second run finishes
 */
public record ExtendResult(List<String> lines, Findings findings, boolean ok, boolean begun) {
    public ExtendResult {
        lines = List.copyOf(lines);
    }
}
