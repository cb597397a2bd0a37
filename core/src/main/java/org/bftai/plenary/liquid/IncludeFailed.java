package org.bftai.plenary.liquid;

/** Carries what the renderer of includes threw past all that catches the library's mistakes; never leaves the package. */
final class IncludeFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException thrown;

    IncludeFailed(RuntimeException thrown) {
        super("", thrown, false, false);
        this.thrown = thrown;
    }

    RuntimeException thrown() {
        return thrown;
    }
}
