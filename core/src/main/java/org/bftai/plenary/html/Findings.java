package org.bftai.plenary.html;

import org.bftai.plenary.diagnostic.Diagnostic;
import org.bftai.plenary.diagnostic.DiagnosticCode;
import org.bftai.plenary.diagnostic.DiagnosticSink;
import org.bftai.plenary.diagnostic.Location;
import org.jspecify.annotations.Nullable;

/**
 * Reports what is found in one body.
 *
 * @param places where marks are in the author's file
 * @param sink takes the problems
 */
record Findings(Places places, DiagnosticSink sink) {
    /** Longer quotations of an author's text are cut. */
    private static final int LONGEST = 60;

    Location at(Placed placed) {
        return places.at(placed.mark());
    }

    void report(DiagnosticCode code, Placed placed, String message, @Nullable String hint) {
        sink.report(Diagnostic.of(code, at(placed), message, hint));
    }

    /** Put an author's text into single quotes, on one line and not too long. */
    static String quote(String text) {
        String line = OneLine.of(text);
        if (line.length() <= LONGEST) {
            return "'" + line + "'";
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return "'" + line.substring(0, end) + "…'";
    }
}
