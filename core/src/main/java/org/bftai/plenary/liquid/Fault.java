package org.bftai.plenary.liquid;

import org.bftai.plenary.diagnostic.DiagnosticCode;

/**
 * A mistake in a text.
 *
 * @param code what kind of mistake
 * @param start where it begins, an offset into the text as written
 * @param end the unit after the last
 * @param message one sentence without a full stop
 * @param hint a way out
 */
record Fault(DiagnosticCode code, int start, int end, String message, String hint) {
    /** How to get rid of braces that are no expression; the end of a hint. */
    static final String LITERALLY = "; mark it as code with backticks if it is meant as it stands";

    static Fault syntax(int start, int end, String message, String hint) {
        return new Fault(DiagnosticCode.EXPRESSION_SYNTAX, start, end, message, hint + LITERALLY);
    }

    static Fault unknown(int start, int end, String message, String hint) {
        return new Fault(DiagnosticCode.EXPRESSION_UNKNOWN, start, end, message, hint);
    }

    static Fault limit(int start, int end, String message, String hint) {
        return new Fault(DiagnosticCode.EXPRESSION_LIMIT, start, end, message, hint);
    }

    /** Return whether nothing of the text can be expanded. */
    boolean isFatal() {
        return code == DiagnosticCode.EXPRESSION_SYNTAX || code == DiagnosticCode.EXPRESSION_LIMIT;
    }
}
