package org.bftai.plenary.yaml;

import org.bftai.plenary.diagnostic.Diagnostic;

/** Leaves the reading of a document that is not worth reading on; never leaves the package. */
final class RefusedYaml extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    RefusedYaml(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
