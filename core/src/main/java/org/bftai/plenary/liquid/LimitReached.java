package org.bftai.plenary.liquid;

/** An expansion takes too much; never leaves the package. */
final class LimitReached extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what is too much, one sentence without a full stop
     */
    LimitReached(String message) {
        super(message, null, false, false);
    }
}
