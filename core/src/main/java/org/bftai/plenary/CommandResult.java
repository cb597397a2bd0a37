package org.bftai.plenary;

import java.util.List;
import org.bftai.plenary.diagnostic.Findings;

/**
 * What became of a command that changes sources.
 *
 * @param lines what to print, in order
 * @param findings what was found; why it could not be done
 * @param ok whether it was done
 * @param begun whether files were changed although it was not done; a second run finishes
 */
public record CommandResult(List<String> lines, Findings findings, boolean ok, boolean begun) {
    public CommandResult {
        lines = List.copyOf(lines);
    }

    /** Nothing was done, because of these findings. */
    static CommandResult refused(Findings findings) {
        return new CommandResult(List.of(), findings, false, false);
    }

    /** All was done. */
    static CommandResult done(List<String> lines) {
        return new CommandResult(lines, new Findings(List.of()), true, false);
    }
}
