package org.bftai.plenary.prose;

import java.util.Optional;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.source.TextRange;

/**
 * What is wrong with a date in a text.
 *
 * @param range where it is written, in the source of the block
 * @param message one sentence without a full stop
 * @param hint a way out
 * @param rewrite what could stand in its place; empty where it is not a known date written out
 */
public record ProseFinding(
        DiagnosticCode code, TextRange range, String message, String hint, Optional<Rewrite> rewrite) {
    ProseFinding(DiagnosticCode code, TextRange range, String message, String hint) {
        this(code, range, message, hint, Optional.empty());
    }

    ProseFinding with(Rewrite other) {
        return new ProseFinding(code, range, message, hint, Optional.of(other));
    }
}
