package org.bftai.plenary.prose;

import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.source.TextRange;

/**
 * What is wrong with a date in a text.
 *
 * @param range where it is written, in the source of the block
 * @param message one sentence without a full stop
 * @param hint a way out
 */
public record ProseFinding(DiagnosticCode code, TextRange range, String message, String hint) {}
