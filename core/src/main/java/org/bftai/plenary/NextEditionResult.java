package org.bftai.plenary;

import java.util.List;
import org.bftai.plenary.diagnostic.Findings;

/**
 * What became of a new edition.
 *
 * @param lines what to print, in order
 * @param findings why it could not be done
 * @param ok whether it was done
 * @param begun whether files were moved although it was not done; a second run finishes
 */
public record NextEditionResult(List<String> lines, Findings findings, boolean ok, boolean begun) {
    public NextEditionResult {
        lines = List.copyOf(lines);
    }
}
