package org.bftai.plenary.diagnostic;

import org.jspecify.annotations.Nullable;

/**
 * A problem as a value.
 *
 * @param code what kind of problem
 * @param severity how much it matters on this site; starts as the code's own
 * @param message one sentence without a full stop, names in single quotes
 * @param location where the author can mend it
 * @param hint a way out, one sentence or null
 */
public record Diagnostic(
        DiagnosticCode code,
        Severity severity,
        String message,
        Location location,
        @Nullable String hint) implements Comparable<Diagnostic> {
    public static Diagnostic of(DiagnosticCode code, Location location, String message) {
        return new Diagnostic(code, code.severity(), message, location, null);
    }

    public static Diagnostic of(DiagnosticCode code, Location location, String message, @Nullable String hint) {
        return new Diagnostic(code, code.severity(), message, location, hint);
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(code, other, message, location, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** Orders by place, then code, then message, so that two runs print alike. */
    @Override
    public int compareTo(Diagnostic other) {
        int order = location.compareTo(other.location);
        order = order != 0 ? order : code.compareTo(other.code);
        return order != 0 ? order : message.compareTo(other.message);
    }
}
