package org.bftai.plenary.diagnostic;

/** Takes problems as they are found; the last parameter of a method that can find several. Safe for several threads. */
@FunctionalInterface
public interface DiagnosticSink {
    void report(Diagnostic diagnostic);

    default void report(DiagnosticCode code, Location location, String message) {
        report(Diagnostic.of(code, location, message));
    }

    default void report(DiagnosticCode code, Location location, String message, String hint) {
        report(Diagnostic.of(code, location, message, hint));
    }
}
